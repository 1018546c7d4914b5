import { checkListed, checkUnlisted, type Listed } from './check-listed';
import { readText, type Fault, type Files } from './fault';
import { readXml, type XmlElement } from './read-xml';

/**
 * The lists of a package that METS describes (FGS 1.2: `sip.xml`; E-ARK: `METS.xml` and one per representation): every
 * file listed with size and digest, all of them there and unchanged, nothing beside them.
 */
export function checkMets(files: Files, root: string): Fault[] {
  const faults: Fault[] = [];
  const known = new Set([root]);
  const lists = [root, ...[...files.keys()].filter((path) => path !== root && path.endsWith('/METS.xml'))];
  for (const list of lists) {
    const elements = readElements(files, list);
    if (typeof elements === 'string') {
      faults.push({ file: list, code: elements, sentence: describe(list, elements) });
      continue;
    }
    const listed = listFiles(elements, list.slice(0, list.lastIndexOf('/') + 1));
    if (listed.length === 0)
      faults.push({ file: list, code: 'empty-list', sentence: `${list} lists no files.` });
    for (const { path } of listed) known.add(path);
    faults.push(...checkListed(files, list, listed));
  }
  return [...faults, ...checkUnlisted(files, known, root)];
}

/** The elements of an XML file, or what is wrong with it. */
export function readElements(files: Files, path: string): XmlElement[] | 'missing' | 'not-xml' {
  const file = files.get(path);
  if (!file) return 'missing';
  return readXml(readText(file) ?? '') ?? 'not-xml';
}

function describe(path: string, code: 'missing' | 'not-xml'): string {
  return code === 'missing' ? `${path} is missing.` : `${path} is not whole XML.`;
}

/** `file` has its address in the `FLocat` that follows it, `mdRef` carries it itself. */
export function listFiles(elements: readonly XmlElement[], folder: string): Listed[] {
  const listed: Listed[] = [];
  let last: XmlElement | null = null;
  for (const element of elements) {
    if (element.name === 'file') last = element;
    const owner = element.name === 'FLocat' ? last : element.name === 'mdRef' ? element : null;
    if (!owner) continue;
    const { CHECKSUM, CHECKSUMTYPE, SIZE, MIMETYPE } = owner.attributes;
    listed.push({
      path: resolve(folder, element.attributes['xlink:href'] ?? ''),
      sha256: CHECKSUMTYPE === 'SHA-256' ? (CHECKSUM ?? '') : null,
      size: SIZE === undefined ? null : Number(SIZE),
      mediaType: MIMETYPE ?? null,
    });
    last = null;
  }
  return listed;
}

/** An address in a METS file as a path from the root; FGS 1.2 writes `file:///` for the root itself. */
function resolve(folder: string, href: string): string {
  try {
    return href.startsWith('file:///')
      ? decodeURIComponent(href.slice(8))
      : folder + decodeURIComponent(href);
  } catch {
    return href;
  }
}
