import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { joinBytes } from '@/utils/exports/join-bytes';
import { demand, readPieces, type ByteSource } from './byte-source';
import type { PackedFile } from './fault';
import { hasOddField, viewOf, type Entry } from './zip-directory';

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
const FULL = 0xffffffff;
/** bytes; the two forms of a descriptor that have a signature */
const DESCRIPTORS = [16, 24] as const;
const STORED = 0;
const DEFLATED = 8;

/** Where the bytes of an entry lie, and whether its own header and descriptor say what the directory says. */
export interface Located {
  readonly data: number;
  /** Where the entry ends. */
  readonly end: number;
  readonly agrees: boolean;
  /** True when its own header holds a field of a kind that nobody needs. */
  readonly hidesBytes: boolean;
}

/** Looks at an entry where it begins (APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.9). */
export function locateEntry(source: ByteSource, entry: Entry): Located {
  const { offset, flags, method, stamp, crc, compressed, size, neededVersion } = entry;
  const view = viewOf(source.read(offset, 30));
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const data = offset + 30 + nameLength + extraLength;
  const extra = viewOf(source.read(offset + 30 + nameLength, extraLength));
  const name = new TextDecoder().decode(source.read(offset + 30, nameLength));
  const hasDescriptor = (flags & HAS_DESCRIPTOR) !== 0;
  const end = hasDescriptor ? findDescriptorEnd(source, data + compressed, entry) : data + compressed;
  const agrees =
    view.getUint32(0, true) === LOCAL &&
    view.getUint16(4, true) === neededVersion &&
    view.getUint16(6, true) === flags &&
    view.getUint16(8, true) === method &&
    view.getUint32(10, true) === stamp &&
    name === entry.name &&
    [crc, 0].includes(view.getUint32(14, true)) &&
    [compressed, FULL, 0].includes(view.getUint32(18, true)) &&
    [size, FULL, 0].includes(view.getUint32(22, true)) &&
    (hasDescriptor || view.getUint32(14, true) === crc);
  return {
    data,
    end: end ?? data + compressed,
    agrees: agrees && end !== null,
    hidesBytes: hasOddField(extra, 0, extraLength),
  };
}

/** Null where no descriptor says the same as the directory. It may lack its signature. */
function findDescriptorEnd(source: ByteSource, at: number, { crc, compressed, size }: Entry): number | null {
  const view = viewOf(source.read(at, Math.min(DESCRIPTORS[1], source.size - at)));
  const start = view.byteLength >= 4 && view.getUint32(0, true) === DESCRIPTOR ? 4 : 0;
  demand(view.byteLength >= start + 12, 'it is cut off');
  if (view.getUint32(start, true) !== crc) return null;
  if (view.getUint32(start + 4, true) === compressed && view.getUint32(start + 8, true) === size)
    return at + start + 12;
  const isLong =
    view.byteLength >= start + 20 &&
    Number(view.getBigUint64(start + 4, true)) === compressed &&
    Number(view.getBigUint64(start + 12, true)) === size;
  return isLong ? at + start + 20 : null;
}

/** A file of the zip and whether it fits its checksum; null when it cannot be unpacked, or is longer than the zip says. */
export function openEntry(
  source: ByteSource,
  entry: Entry,
  data: number,
): { file: PackedFile; hasRightSum: boolean } | null {
  const digest = createHash('sha256');
  let crc = 0;
  const isWhole = unpack(source, entry, data, (piece) => {
    digest.update(piece);
    crc = crc32(piece, crc);
  });
  if (!isWhole) return null;
  const file: PackedFile = {
    size: entry.size,
    sha256: digest.digest('hex'),
    read: () => {
      const pieces: Uint8Array[] = [];
      unpack(source, entry, data, (piece) => void pieces.push(piece));
      return joinBytes(pieces);
    },
  };
  return { file, hasRightSum: crc === entry.crc };
}

/** Hands the bytes over piece by piece, and never more than the zip says that there are. False when they are others. */
function unpack(
  source: ByteSource,
  { method, compressed, size }: Entry,
  data: number,
  take: (piece: Uint8Array) => void,
): boolean {
  let left = size;
  const pass = (piece: Uint8Array) => {
    left -= piece.length;
    demand(left >= 0, 'a file is longer than it says');
    take(piece);
  };
  try {
    if (method === STORED) for (const piece of readPieces(source, data, compressed)) pass(piece);
    else if (method === DEFLATED) {
      const inflate = new Inflate(pass);
      let rest = compressed;
      for (const piece of readPieces(source, data, compressed)) {
        rest -= piece.length;
        inflate.push(piece, rest === 0);
      }
    } else return false;
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return false;
    throw error;
  }
  return left === 0;
}
