import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read where they are needed, so that a file may be larger than memory. */
export interface ByteSource {
  readonly size: number;
  /** Throws a RangeError where there are not so many. */
  read(at: number, length: number): Uint8Array;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (at, length) => {
      demand(at >= 0 && at + length <= bytes.length, 'it is cut off');
      return bytes.subarray(at, at + length);
    },
  };
}

/** What `work` makes of a file, which is open meanwhile; null when it is none or cannot be read. */
export function readFrom<T>(path: string, work: (source: ByteSource) => T): T | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    return stat.isFile() ? work(openSource(file, stat.size)) : null;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function openSource(file: number, size: number): ByteSource {
  return {
    size,
    read: (at, length) => {
      demand(at >= 0 && at + length <= size, 'it is cut off');
      const bytes = new Uint8Array(length);
      let read = 0;
      while (read < length) {
        const more = readSync(file, bytes, read, Math.min(length - read, 1 << 30), at + read);
        demand(more > 0, 'it became shorter while it was read');
        read += more;
      }
      return bytes;
    },
  };
}

/** bytes; what is in memory of a file that is read through */
const PIECE = 1 << 16;

/** The stretch, piece by piece. */
export function* readPieces(source: ByteSource, at: number, length: number): Generator<Uint8Array> {
  for (let done = 0; done < length; done += PIECE)
    yield source.read(at + done, Math.min(PIECE, length - done));
}

/** Throws a RangeError with the reason; a package that is not what it should be, never a fault of ours. */
export function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new RangeError(reason);
}
