import { demand, type ByteSource } from './byte-source';

/** A file as the directory of the zip describes it. */
export interface Entry {
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
  /** True for what is neither a file nor a folder, such as a symbolic link. */
  readonly isLink: boolean;
  /** True when its header holds more than a name, sizes and times: a comment, or a field of a kind that nobody needs. */
  readonly hidesBytes: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const FULL = 0xffffffff;
/** bytes; the end with the longest comment, and the locator of zip64 before it */
const LONGEST_END = 22 + 0xffff + 20;
/** bytes; a million files take less */
const LARGEST_DIRECTORY = 1 << 28;

export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the directory begins. */
  readonly start: number;
  /** True when words of somebody follow the directory. */
  readonly hasComment: boolean;
}

/** The entries of a zip, and where its directory begins (APPNOTE.TXT 6.3.10, 4.3.12 to 4.5.3). Throws a RangeError when it is none. */
export function readDirectory(source: ByteSource): Directory {
  const { count, size, start, end, hasComment } = readEnd(source);
  demand(start + size === end, 'its directory has the wrong length');
  demand(size <= LARGEST_DIRECTORY, 'its directory is too large');
  const bytes = source.read(start, size);
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  while (at < size) {
    demand(view.getUint32(at, true) === CENTRAL, 'its directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    demand(view.getUint16(at + 34, true) === 0, 'it is one of several volumes');
    entries.push({
      ...readSizes(view, at, nameLength, extraLength),
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
      isLink: isLink(view.getUint16(at + 4, true), view.getUint32(at + 38, true)),
      hidesBytes: commentLength > 0 || hasOddField(view, at + 46 + nameLength, extraLength),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  demand(at === size && entries.length === count, 'its directory lists another number of files');
  return { entries, start, hasComment };
}

/** How many files, and where the directory lies; from the end of zip64 where 32 bits are too few. */
function readEnd(source: ByteSource): {
  count: number;
  size: number;
  start: number;
  end: number;
  hasComment: boolean;
} {
  const length = Math.min(source.size, LONGEST_END);
  const before = source.size - length;
  const view = viewOf(source.read(before, length));
  const at = findEnd(view);
  const count = view.getUint16(at + 10, true);
  const hasComment = view.getUint16(at + 20, true) > 0;
  demand(view.getUint32(at + 4, true) === 0, 'it is one of several volumes');
  demand(view.getUint16(at + 8, true) === count, 'its two counts of files differ');
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64)
    return {
      count,
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
      end: before + at,
      hasComment,
    };
  const end = Number(view.getBigUint64(at - 12, true));
  const long = viewOf(source.read(end, 56));
  demand(long.getUint32(0, true) === END_64, 'its directory is not where it should be');
  demand(long.getBigUint64(4, true) === 44n && end + 56 === before + at - 20, 'it has a gap');
  return {
    count: Number(long.getBigUint64(32, true)),
    size: Number(long.getBigUint64(40, true)),
    start: Number(long.getBigUint64(48, true)),
    end,
    hasComment,
  };
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

/** Kinds of extra fields that programs write by themselves, and the most bytes of each: zip64, times, owners. */
const FIELDS: Readonly<Record<number, number>> = {
  0x0001: 32,
  0x000a: 32,
  0x5455: 13,
  0x5855: 12,
  0x7855: 4,
  0x7875: 24,
  0xcafe: 0,
};

/** Whether there is a field in which anything may lie. */
export function hasOddField(view: DataView, from: number, length: number): boolean {
  const end = from + length;
  let at = from;
  while (at + 4 <= end) {
    const size = view.getUint16(at + 2, true);
    if (size > (FIELDS[view.getUint16(at, true)] ?? -1)) return true;
    at += 4 + size;
  }
  return at !== end;
}

/** By the mode that Unix (3) and macOS (19) keep: neither a regular file nor a folder. */
function isLink(madeBy: number, attributes: number): boolean {
  const type = attributes >>> 28;
  return [3, 19].includes(madeBy >>> 8) && ![0, 0o4, 0o10].includes(type);
}

/** The same bytes as numbers. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
