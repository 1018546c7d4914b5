import { readDirectory, type Entry } from './zip-directory';
import type { ByteSource } from './byte-source';
import type { Fault, Files, PackedFile } from './fault';
import { readNames } from './zip-names';
import { locateEntry, openEntry } from './zip-entry';

/** bytes; below, nobody is kept waiting by what is unpacked */
const SMALL = 1 << 28;
/** bytes; no text that is longer fits into a string (V8) */
const LONGEST_TEXT = 2 ** 29 - 25;
const TEXT = /\.(txt|jsonl?|xml|pem|sig)$/;
/** Texts of ours become a tenth; pictures stay as they are. */
const MOST_GROWTH = 50;

/**
 * The files of a zip, and what the digests inside cannot see: its own headers. Every byte must belong to an entry or to
 * the directory, the two headers of an entry must agree, no name may occur twice or leave the package, and
 * nothing may lie in comments, odd fields, folders or links. Nothing is
 * unpacked whose stated sizes are out of all proportion, nor more of a file than is stated. No files when it is no zip.
 */
export function readZip(source: ByteSource, file: string): { files: Files | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const say = (name: string, code: string, sentence: string) => faults.push({ file: name, code, sentence });
  const files = new Map<string, PackedFile>();
  try {
    const { entries, start, hasComment } = readDirectory(source);
    if (hasComment) say(file, 'zip-hidden', `${file} has a comment at its end, which belongs to no file.`);
    const { nameOf, isAdded, faults: foreign } = readNames(entries, file);
    const stated = sum(entries.map(({ size }) => size));
    if (sum(entries.map(({ compressed }) => compressed)) > source.size || isAbsurd(stated, source.size)) {
      say(
        file,
        'zip-bomb',
        `${file} says that ${stated} bytes are packed in its ${source.size}, which no package of records does. It was not unpacked.`,
      );
      return { files: null, faults };
    }
    const names = new Set<string>();
    let next = 0;
    // One gap moves everything behind it, so only the first is told.
    let hasGap = false;
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
      const name = nameOf(entry.name);
      if (names.has(name)) say(name, 'zip-twice', `${name} occurs twice in the zip.`);
      names.add(name);
      if (/^\/|\\|(^|\/)\.\.?(\/|$)|\p{Cc}/u.test(name))
        say(name, 'zip-name', `${JSON.stringify(name)} is a name that leads out of the package.`);
      if (!hasGap && entry.offset !== next) {
        hasGap = true;
        say(name, 'zip-gap', `Before ${name} there are bytes in the zip that belong to no file.`);
      }
      const { data, end, agrees, hidesBytes } = locateEntry(source, entry);
      if (!agrees) {
        hasGap = true;
        say(name, 'zip-header', `The two zip headers of ${name} do not agree.`);
      } else next = end;
      if (hidesBytes || entry.hidesBytes)
        say(
          name,
          'zip-hidden',
          `The zip holds more of ${name} than its content: a comment or a field beside it.`,
        );
      if (entry.isLink) say(name, 'zip-link', `${name} is a link and no file.`);
      if (name.endsWith('/') && entry.size > 0)
        say(name, 'zip-hidden', `${name} is a folder, and the zip gives it content.`);
      if (TEXT.test(name) && entry.size > LONGEST_TEXT) {
        say(name, 'too-long', `${name} is too long a text to be checked.`);
        continue;
      }
      const opened = openEntry(source, entry, data);
      if (!opened) say(name, 'zip-unreadable', `${name} cannot be unpacked, or is longer than the zip says.`);
      else if (!opened.hasRightSum) say(name, 'zip-sum', `${name} does not fit its checksum in the zip.`);
      if (opened && !name.endsWith('/') && !isAdded(name)) files.set(name, opened.file);
    }
    if (!hasGap && next !== start)
      say(file, 'zip-gap', `After the last file of ${file} there are bytes that belong to no file.`);
    for (const { name } of findOddWriter(entries.filter((entry) => !isAdded(nameOf(entry.name)))))
      say(name, 'zip-header', `The zip directory describes ${name} unlike every other file.`);
    return { files, faults: [...foreign, ...faults] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(file, 'zip-unreadable', `${file} is not a whole zip file: ${error.message}.`);
    return { files: null, faults };
  }
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

function isAbsurd(stated: number, packed: number): boolean {
  return stated > SMALL && stated > packed * MOST_GROWTH;
}

/** One program writes all files alike, so a single file that is described otherwise has been touched. */
function findOddWriter(entries: readonly Entry[]): Entry[] {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const groups = Map.groupBy(files, ({ writer }) => writer);
  if (groups.size < 2 || files.length < 3) return [];
  return [...groups.values()].filter((group) => group.length === 1).flat();
}
