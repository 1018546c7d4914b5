import { crc32 } from 'node:zlib';
import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { demand, type ByteSource } from '@/scripts/verify/byte-source';
import { locateEntry, openEntry } from '@/scripts/verify/zip-entry';
import { readDirectory } from '@/scripts/verify/zip-directory';

/** bytes; more than 32 bits can say */
const LARGE = 5 * 2 ** 30;
const CONTENT = strToU8('evidence');

/** Numbers one after the other, each with how many bytes it takes. */
function write(...fields: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      if (length === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}

const zip64 = (...sizes: readonly number[]) =>
  write([2, 1], [2, sizes.length * 8], ...sizes.map((size) => [8, size] as const));
const local = (name: string, crc: number, size: number, extra: Uint8Array) =>
  Buffer.concat([
    write(
      [4, 0x04034b50],
      [2, 45],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, crc],
      [4, size],
      [4, size],
      [2, name.length],
      [2, extra.length],
    ),
    strToU8(name),
    extra,
  ]);
const central = (name: string, crc: number, size: number, offset: number, extra: Uint8Array) =>
  Buffer.concat([
    write([4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 0], [4, 0], [4, crc], [4, size], [4, size]),
    write([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    strToU8(name),
    extra,
  ]);

/** A zip of more than 5 GiB that is nowhere: a film of nothing but zeros, and behind it a small file. */
function pretendZip(): ByteSource {
  const FULL = 0xffffffff;
  const first = local('film', 0, FULL, zip64(LARGE, LARGE));
  const second = first.length + LARGE;
  const sum = crc32(CONTENT);
  const small = Buffer.concat([local('small', sum, CONTENT.length, new Uint8Array()), CONTENT]);
  const start = second + small.length;
  const directory = Buffer.concat([
    central('film', 0, FULL, 0, zip64(LARGE, LARGE)),
    central('small', sum, CONTENT.length, FULL, zip64(second)),
  ]);
  const end = start + directory.length;
  const tail = Buffer.concat([
    small,
    directory,
    write(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, 2],
      [8, 2],
      [8, directory.length],
      [8, start],
    ),
    write([4, 0x07064b50], [4, 0], [8, end], [4, 1]),
    write([4, 0x06054b50], [2, 0], [2, 0], [2, 2], [2, 2], [4, FULL], [4, FULL], [2, 0]),
  ]);
  const size = second + tail.length;
  return {
    size,
    read: (at, length) => {
      demand(at >= 0 && at + length <= size && length < 2 ** 20, 'too much at once');
      return Uint8Array.from({ length }, (_, index) => {
        const place = at + index;
        return (place < first.length ? first[place] : tail[place - second]) ?? 0;
      });
    },
  };
}

it('a zip of more than 5 GiB is read where its files lie, a little at a time', () => {
  const source = pretendZip();
  const { entries, start } = readDirectory(source);
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['film', LARGE],
    ['small', CONTENT.length],
  ]);
  const [film, small] = entries.map((entry) => locateEntry(source, entry));
  expect(film).toMatchObject({ agrees: true, end: entries[1]!.offset });
  expect(small).toMatchObject({ agrees: true, end: start });
  const opened = openEntry(source, entries[1]!, small!.data)!;
  expect(opened.hasRightSum).toBe(true);
  expect(strFromU8(opened.file.read())).toBe('evidence');
});
