import { createWords } from '@/utils/exports/document/document-setting';
import { nameArchivePackage } from '@/utils/exports/document/package-note';
import { version } from '../../package.json';
import { listDocuments } from './check-arkivmelding';
import type { Listed } from './check-listed';
import { listFiles } from './check-mets';
import { checkNumbers } from './check-numbers';
import { compareXml } from './compare-xml';
import { placesOf, type Delivery } from './delivery';
import { readText, type Fault, type Files } from './fault';
import { readFolder, type ReadFolder } from './read-folder';
import { readNote } from './read-note';
import { readXml } from './read-xml';
import { writeAgain } from './write-again';

/**
 * Whether the texts of a package say what its records say: they are written anew from them, in the words that the package
 * was made with, and compared. Also whether all of its records are there. Digests are checked elsewhere.
 */
export function checkSaid(delivery: Delivery): Fault[] {
  const { files, kind, root } = delivery;
  const places = placesOf(delivery);
  const note = readNote(files, places.note);
  if ('sentence' in note) return [note];
  const words = createWords(note.setting);
  const { names, faults } = checkNumbers(files, places, note.records);
  const lists = new Map<string, ReturnType<typeof readList>>();
  const listIn = (path: string) => {
    const known = lists.get(path) ?? readList(files, path, kind);
    lists.set(path, known);
    return known;
  };
  const folders: ReadFolder[] = [];
  for (const name of names) {
    const stated = listIn(places.listOf(name)).get(places.records + name) ?? [];
    const folder = readFolder(files, places.records, name, stated, { faults: note.faults, words });
    if ('sentence' in folder) faults.push(folder);
    else folders.push(folder);
  }
  const said = writeAgain({ ...delivery, note, words, folders, listIn }).flatMap(([path, expected]) => {
    const file = files.get(path);
    return file ? compareText(path, readText(file) ?? '', expected) : [];
  });
  const { extensionVersion } = note.info;
  if (said.length > 0 && extensionVersion !== version)
    said.push({
      file: places.note,
      code: 'other-version',
      sentence: `${places.note} says that Bevara ${extensionVersion} wrote the package, and this is ${version}: what the two word differently is among the differences.`,
    });
  if (kind === 'eark' && root !== `${nameArchivePackage(note.info)}/`)
    said.push({
      file: root,
      code: 'root',
      sentence: `The package lies in ${root || 'no folder of its own'}; by ${places.note} it should be ${nameArchivePackage(note.info)}/.`,
    });
  return [...faults, ...findTwins(folders), ...said];
}

/** What a list says of the files of each folder. */
function readList(
  files: Files,
  path: string,
  kind: Delivery['kind'],
): ReadonlyMap<string, readonly Listed[]> {
  const file = files.get(path);
  const elements = readXml((file && readText(file)) ?? '') ?? [];
  const folder = folderOf(path);
  const list =
    kind === 'arkivmelding'
      ? listDocuments(elements, `${folder}/`)
      : listFiles(elements, folder && `${folder}/`);
  return Map.groupBy(list, (listed) => folderOf(listed.path));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function compareText(file: string, found: string, expected: string): Fault[] {
  if (file.endsWith('.xml')) return compareXml(file, found, expected);
  return found === expected
    ? []
    : [{ file, code: 'said', sentence: `${file} is not the text that Bevara writes there.` }];
}

function findTwins(folders: readonly ReadFolder[]): Fault[] {
  const seen = new Map<string, string>();
  return folders.flatMap(({ name, document }) => {
    const { id } = document.record;
    const other = seen.get(id);
    seen.set(id, name);
    if (other === undefined) return [];
    const sentence = `The folders ${other} and ${name} hold the same record, ${id}.`;
    return [{ file: name, code: 'record-twice', sentence }];
  });
}
