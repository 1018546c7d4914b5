import { unzlibSync } from 'fflate';
import type { RgbPicture } from './drawing';

/** Beyond this a picture is a bomb rather than a screenshot. */
const MAX_PIXELS = 60_000_000;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes per pixel by colour type (PNG §11.2.2): grey, RGB, palette, grey and alpha, RGB and alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG as opaque RGB over white: PDF/A-1 knows no transparency (ISO 19005-1, 6.4). Reads what browsers make (8 bits,
 * not interlaced); null for anything else and for what is damaged.
 */
export function decodePng(bytes: Uint8Array): RgbPicture | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): RgbPicture | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const { head, palette, transparency, data } = readChunks(bytes);
  if (!head) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const channels = CHANNELS[view.getUint8(9)];
  const isPlain = view.getUint8(8) === 8 && view.getUint8(12) === 0;
  if (!channels || !isPlain || width === 0 || height === 0 || width * height > MAX_PIXELS) return null;
  const stride = width * channels;
  const raw = unzlibSync(data, { out: new Uint8Array(height * (stride + 1)) });
  if (raw.length < height * (stride + 1)) return null;
  const pixels = unfilter(raw, height, stride, channels);
  return pixels && { width, height, rgb: toRgb(pixels, width * height, channels, palette, transparency) };
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

/** PNG §9: each row is written as a difference from its left and upper neighbours. Null for an unknown filter. */
function unfilter(raw: Uint8Array, height: number, stride: number, step: number): Uint8Array | null {
  const out = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    if (filter > 4) return null;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[to + x - step] ?? 0) : 0;
      const up = row > 0 ? (out[to + x - stride] ?? 0) : 0;
      const corner = x >= step && row > 0 ? (out[to + x - stride - step] ?? 0) : 0;
      out[to + x] = (raw[from + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function toRgb(
  pixels: Uint8Array,
  count: number,
  channels: number,
  palette: Uint8Array | null,
  transparency: Uint8Array | null,
): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(count * 3);
  for (let i = 0; i < count; i++) {
    const at = i * channels;
    const index = pixels[at] ?? 0;
    const isPalette = channels === 1 && palette !== null;
    const alpha = isPalette
      ? (transparency?.[index] ?? 255)
      : channels === 2 || channels === 4
        ? (pixels[at + channels - 1] ?? 255)
        : 255;
    for (let channel = 0; channel < 3; channel++) {
      const value = isPalette ? palette[index * 3 + channel] : pixels[at + (channels > 2 ? channel : 0)];
      rgb[i * 3 + channel] = Math.round(((value ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return rgb;
}
