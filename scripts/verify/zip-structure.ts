import { crc32 } from 'node:zlib';
import type { Fault } from './fault';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly stamp: number;
  readonly neededVersion: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  /** Bytes of the central header that say how the file was written; the same for every file of one writer. */
  readonly writer: string;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
const FULL = 0xffffffff;

/**
 * What the digests inside cannot see: the zip's own headers (APPNOTE.TXT 6.3.10, sections 4.3 to 4.5). Every byte of
 * the file must belong to an entry or to the directory, the two headers of an entry must agree, and no name may occur
 * twice or leave the package.
 */
export function checkZipStructure(bytes: Uint8Array, file: string): Fault[] {
  const faults: Fault[] = [];
  const say = (name: string, code: string, sentence: string) => faults.push({ file: name, code, sentence });
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, start } = readDirectory(view, bytes);
    const names = new Set<string>();
    let next = 0;
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
      const { name } = entry;
      if (names.has(name)) say(name, 'zip-twice', `${name} occurs twice in the zip.`);
      names.add(name);
      if (/^\/|\\|(^|\/)\.\.?(\/|$)|\p{Cc}/u.test(name))
        say(name, 'zip-name', `${JSON.stringify(name)} is a name that leads out of the package.`);
      if (faults.length === 0 && entry.offset !== next)
        say(name, 'zip-gap', `Before ${name} there are bytes in the zip that belong to no file.`);
      const local = checkLocal(view, bytes, entry);
      if (!local) say(name, 'zip-header', `The two zip headers of ${name} do not agree.`);
      else if (!local.hasRightSum) say(name, 'zip-sum', `${name} does not fit its checksum in the zip.`);
      if (local) next = local.end;
    }
    if (faults.length === 0 && next !== start)
      say(file, 'zip-gap', `After the last file of ${file} there are bytes that belong to no file.`);
    for (const { name } of findOddWriter(entries))
      say(name, 'zip-header', `The zip directory describes ${name} unlike every other file.`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(file, 'zip-unreadable', `${file} is not a whole zip file: ${error.message}.`);
  }
  return faults;
}

function readDirectory(view: DataView, bytes: Uint8Array): { entries: Entry[]; start: number } {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  demand(view.getUint32(end + 4, true) === 0, 'it is one of several volumes');
  demand(view.getUint16(end + 8, true) === count, 'its two counts of files differ');
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    directoryEnd = Number(view.getBigUint64(end - 12, true));
    demand(view.getUint32(directoryEnd, true) === END_64, 'its directory is not where it should be');
    demand(
      directoryEnd + 12 + Number(view.getBigUint64(directoryEnd + 4, true)) === end - 20,
      'it has a gap',
    );
    count = Number(view.getBigUint64(directoryEnd + 32, true));
    size = Number(view.getBigUint64(directoryEnd + 40, true));
    start = Number(view.getBigUint64(directoryEnd + 48, true));
  }
  demand(start + size === directoryEnd, 'its directory has the wrong length');
  const entries: Entry[] = [];
  let at = start;
  while (at < directoryEnd) {
    demand(view.getUint32(at, true) === CENTRAL, 'its directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    demand(view.getUint16(at + 34, true) === 0, 'it is one of several volumes');
    const sizes = readSizes(view, at, nameLength, extraLength);
    entries.push({
      ...sizes,
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      neededVersion: view.getUint16(at + 6, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      writer: [
        view.getUint16(at + 4, true),
        view.getUint16(at + 36, true) & ~1,
        view.getUint32(at + 38, true),
      ].join(),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  demand(at === directoryEnd && entries.length === count, 'its directory lists another number of files');
  return { entries, start };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new RangeError('its end is missing');
}

/** Sizes and place; from the zip64 field where 32 bits are too few. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let field = at + 46 + nameLength;
  const end = field + extraLength;
  let values: number[] = [];
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1)
      values = Array.from({ length: length >> 3 }, (_, i) =>
        Number(view.getBigUint64(field + 4 + 8 * i, true)),
      );
    field += 4 + length;
  }
  demand(field === end, 'its directory is damaged');
  const [size = 0, compressed = 0, offset = 0] = short.map((value) =>
    value === FULL ? (values.shift() ?? value) : value,
  );
  return { size, compressed, offset };
}

/** Where the entry ends and whether its bytes fit; null when its header or descriptor contradict the directory. */
function checkLocal(
  view: DataView,
  bytes: Uint8Array,
  entry: Entry,
): { end: number; hasRightSum: boolean } | null {
  const { offset, flags, method, stamp, crc, compressed, size, neededVersion } = entry;
  const hasDescriptor = (flags & HAS_DESCRIPTOR) !== 0;
  const nameLength = view.getUint16(offset + 26, true);
  const data = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const end = data + compressed;
  const name = new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + nameLength));
  const agrees =
    view.getUint32(offset, true) === LOCAL &&
    view.getUint16(offset + 4, true) === neededVersion &&
    view.getUint16(offset + 6, true) === flags &&
    view.getUint16(offset + 8, true) === method &&
    view.getUint32(offset + 10, true) === stamp &&
    name === entry.name &&
    [crc, 0].includes(view.getUint32(offset + 14, true)) &&
    [compressed, FULL, 0].includes(view.getUint32(offset + 18, true)) &&
    [size, FULL, 0].includes(view.getUint32(offset + 22, true)) &&
    (hasDescriptor || view.getUint32(offset + 14, true) === crc);
  const whole = hasDescriptor ? checkDescriptor(view, end, entry) : end;
  if (!agrees || whole === null) return null;
  // Of deflated bytes only unpacking tells; the digests in the manifest do.
  return { end: whole, hasRightSum: method !== 0 || crc32(bytes.subarray(data, end)) === crc };
}

function checkDescriptor(view: DataView, end: number, { crc, compressed, size }: Entry): number | null {
  const at = view.getUint32(end, true) === DESCRIPTOR ? end + 4 : end;
  if (view.getUint32(at, true) !== crc) return null;
  if (view.getUint32(at + 4, true) === compressed && view.getUint32(at + 8, true) === size) return at + 12;
  const isLong =
    Number(view.getBigUint64(at + 4, true)) === compressed &&
    Number(view.getBigUint64(at + 12, true)) === size;
  return isLong ? at + 20 : null;
}

/** One program writes all files alike, so a single file that is described otherwise has been touched. */
function findOddWriter(entries: readonly Entry[]): Entry[] {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const groups = Map.groupBy(files, ({ writer }) => writer);
  if (groups.size < 2 || files.length < 3) return [];
  return [...groups.values()].filter((group) => group.length === 1).flat();
}

function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new RangeError(reason);
}
