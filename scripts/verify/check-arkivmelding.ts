import { NOTE_NAME } from '@/utils/exports/document/package-note';
import { checkListed, checkUnlisted, type Listed } from './check-listed';
import { readText, type Fault, type Files } from './fault';
import { readXml, type XmlElement } from './read-xml';

const MESSAGE = /(^|\/)arkivmelding\.xml$/;

/** Messages of Fiks Arkiv in numbered folders: each lists the files beside it with size and digest, and counts them. */
export function checkArkivmelding(files: Files): Fault[] {
  const faults: Fault[] = [];
  const known = new Set<string>([NOTE_NAME]);
  for (const path of [...files.keys()].filter((name) => MESSAGE.test(name))) {
    known.add(path);
    const file = files.get(path);
    const elements = readXml((file && readText(file)) ?? '');
    if (!elements) {
      faults.push({ file: path, code: 'not-xml', sentence: `${path} is not whole XML.` });
      continue;
    }
    const listed = listDocuments(elements, path.slice(0, path.lastIndexOf('/') + 1));
    for (const one of listed) known.add(one.path);
    faults.push(...checkListed(files, path, listed));
    const stated = elements.find(({ name }) => name === 'antallFiler')?.text;
    if (Number(stated) !== listed.length)
      faults.push({
        file: path,
        code: 'count',
        sentence: `${path} states ${stated ?? 'no number of'} files and lists ${listed.length}.`,
      });
  }
  return [...faults, ...checkUnlisted(files, known, 'any arkivmelding.xml')];
}

/** The files that a message lists. */
export function listDocuments(elements: readonly XmlElement[], folder: string): Listed[] {
  const texts = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
  const [digests, sizes, types] = [texts('sjekksum'), texts('filstoerrelse'), texts('mimeType')];
  return texts('referanseDokumentfil').map((name, at) => ({
    path: folder + name,
    sha256: digests[at] ?? null,
    size: sizes[at] === undefined ? null : Number(sizes[at]),
    mediaType: types[at] ?? null,
  }));
}
