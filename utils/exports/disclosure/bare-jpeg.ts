import ExifReader from 'exifreader';
import { joinBytes } from '@/utils/exports/join-bytes';

const [START, END, SCAN, APP0, APP1, ADOBE] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee];
const UPRIGHT = 1;

/**
 * A JPEG with what decoding needs and nothing else (ITU-T T.81, B): tables, frame, scans, JFIF without its thumbnail,
 * Adobe's colour transform, and which way is up. Gone are place, names, comments, thumbnails, profiles, and what lies
 * behind its end. One that is torn ends where it tears; what is no JPEG comes back as it is.
 */
export function bareJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== 0xff || bytes[1] !== START) return bytes;
  return joinBytes([bytes.subarray(0, 2), ...turn(readOrientation(bytes)), ...readSegments(bytes)]);
}

/** Those that are kept; a scan has its pixels behind it. */
function* readSegments(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; at + 1 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] as number;
    if (marker === END) return yield bytes.subarray(at, at + 2);
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      const end = at + 2 + length;
      if (length < 2 || end > bytes.length) return;
      const next = marker === SCAN ? findEndOfScan(bytes, end) : end;
      yield* keep(marker, bytes.subarray(at, next));
      at = next;
    }
  }
}

/** Restarts of a scan, and a marker for private use that has no body. */
const isAlone = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;

/** Frames, tables, scans, number of lines, restart interval; of the rest only what changes how it looks. */
function keep(marker: number, segment: Uint8Array): Uint8Array[] {
  if ((marker >= 0xc0 && marker <= 0xcf) || (marker >= SCAN && marker <= 0xdd)) return [segment];
  // Adobe Technical Note 5116, 18: twelve bytes of which the last is the transform.
  if (marker === ADOBE && hasName(segment, 'Adobe') && segment.length >= 16)
    return [Uint8Array.of(0xff, ADOBE, 0, 14, ...segment.subarray(4, 16))];
  // JFIF 1.02: fourteen bytes of which the last two are the size of the thumbnail.
  if (marker === APP0 && hasName(segment, 'JFIF\0') && segment.length >= 18)
    return [Uint8Array.of(0xff, APP0, 0, 16, ...segment.subarray(4, 16), 0, 0)];
  return [];
}

function hasName(segment: Uint8Array, name: string): boolean {
  return [...name].every((sign, index) => segment[4 + index] === sign.charCodeAt(0));
}

/** In a scan, 0xff is followed by zero or by a restart (T.81, B.1.1.5). */
function findEndOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function readOrientation(bytes: Uint8Array<ArrayBuffer>): number {
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const value = ExifReader.load(file, { expanded: true }).exif?.Orientation?.value;
    return typeof value === 'number' && value >= 1 && value <= 8 ? value : UPRIGHT;
  } catch {
    return UPRIGHT;
  }
}

/** Exif that tells which way is up and nothing else (tag 274). */
function turn(orientation: number): Uint8Array[] {
  if (orientation === UPRIGHT) return [];
  const exif = [...new TextEncoder().encode('Exif\0\0MM')];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [Uint8Array.of(0xff, APP1, 0, 34, ...exif, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0)];
}
