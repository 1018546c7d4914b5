import { unzlibSync } from 'fflate';
import { MOST_PIXELS } from './drawing';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes per pixel by colour type (PNG §11.2.2): grey, RGB, palette, grey and alpha, RGB and alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG as it is packed. */
export interface PackedPng {
  readonly width: number;
  readonly height: number;
  /** 2 and 4 have alpha behind the colours. */
  readonly channels: number;
  readonly palette: Uint8Array | null;
  readonly transparency: Uint8Array | null;
  /** zlib */
  readonly data: Uint8Array;
}

/** Reads what browsers make (8 bits, not interlaced); null for anything else. Throws where the picture is torn. */
export function readPng(bytes: Uint8Array): PackedPng | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const { head, ...packed } = readChunks(bytes);
  if (!head) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const channels = CHANNELS[view.getUint8(9)];
  const isPlain = view.getUint8(8) === 8 && view.getUint8(12) === 0;
  if (!channels || !isPlain || width === 0 || height === 0 || width * height > MOST_PIXELS) return null;
  return { width, height, channels, ...packed };
}

/** Its rows, each with the number of its filter before it (PNG §9); null when there are too few of them. */
export function unpackRows({ width, height, channels, data }: PackedPng): Uint8Array<ArrayBuffer> | null {
  const size = height * (width * channels + 1);
  const rows = unzlibSync(data, { out: new Uint8Array(size) });
  return rows.length < size ? null : rows;
}

function readChunks(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let head: Uint8Array | null = null;
  let palette: Uint8Array | null = null;
  let transparency: Uint8Array | null = null;
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'PLTE') palette = body;
    if (type === 'tRNS') transparency = body;
    if (type === 'IDAT') data.push(body);
    if (type === 'IEND') break;
    at += length + 12;
  }
  const whole = new Uint8Array(data.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const piece of data) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return { head, palette, transparency, data: whole };
}
