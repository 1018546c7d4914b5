import { bareJpeg } from '@/utils/exports/disclosure/bare-jpeg';
import { readPng, unpackRows } from '@/utils/exports/pdf/read-png';

/**
 * Pictures that every browser shows, by media type, and whether the file is whole as far as its marks tell: a browser
 * shows a torn one as nothing and does not say so.
 */
export const SHOWN_PICTURES: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': (bytes) =>
    hasMark(bytes, [0xff, 0xd8, 0xff]) && hasMark(bareJpeg(bytes).slice(-2), [0xff, 0xd9]),
  'image/gif': (bytes) => hasMark(bytes, [0x47, 0x49, 0x46, 0x38]) && bytes.at(-1) === 0x3b,
  'image/webp': (bytes) => {
    const isWebp =
      hasMark(bytes, [0x52, 0x49, 0x46, 0x46]) && hasMark(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
    return isWebp && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length;
  },
};

/** One that `readPng` has no reader for is taken by its first and its last chunk. */
function isWholePng(bytes: Uint8Array): boolean {
  try {
    const png = readPng(bytes);
    if (png) return unpackRows(png) !== null;
    const end = String.fromCharCode(...bytes.subarray(-8, -4));
    return hasMark(bytes, [0x89, 0x50, 0x4e, 0x47]) && end === 'IEND';
  } catch {
    return false;
  }
}

function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
