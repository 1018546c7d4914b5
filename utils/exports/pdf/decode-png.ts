import type { RgbPicture } from './drawing';
import { readPng, unpackRows } from './read-png';

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
  const png = readPng(bytes);
  const raw = png && unpackRows(png);
  if (!raw) return null;
  const { width, height, channels, palette, transparency } = png;
  const pixels = unfilter(raw, height, width * channels, channels);
  return pixels && { width, height, rgb: toRgb(pixels, width * height, channels, palette, transparency) };
}

/** PNG §9: each row is written as a difference from its left and upper neighbours. Null for an unknown filter. */
function unfilter(raw: Uint8Array, height: number, stride: number, step: number): Uint8Array | null {
  const out = new Uint8Array(height * stride);
  let above: Uint8Array = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = raw[from] ?? 0;
    const line = raw.subarray(from + 1, from + 1 + stride);
    const current = out.subarray(row * stride, (row + 1) * stride);
    if (filter > 4) return null;
    if (filter === 0) current.set(line);
    else restore(filter, line, current, above, step);
    above = current;
  }
  return out;
}

/** Missing neighbours count as 0; a Uint8Array wraps by itself. */
function restore(
  filter: number,
  line: Uint8Array,
  current: Uint8Array,
  above: Uint8Array,
  step: number,
): void {
  for (let x = 0; x < line.length; x++) {
    const left = x < step ? 0 : (current[x - step] as number);
    const up = above[x] as number;
    const value = line[x] as number;
    if (filter === 1) current[x] = value + left;
    else if (filter === 2) current[x] = value + up;
    else if (filter === 3) current[x] = value + ((left + up) >> 1);
    else current[x] = value + nearest(left, up, x < step ? 0 : (above[x - step] as number));
  }
}

/** Paeth: whichever neighbour is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
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
  if (channels > 2 && isOpaque(pixels, channels)) {
    for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
      rgb[to] = pixels[from] as number;
      rgb[to + 1] = pixels[from + 1] as number;
      rgb[to + 2] = pixels[from + 2] as number;
    }
    return rgb;
  }
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

function isOpaque(pixels: Uint8Array, channels: number): boolean {
  if (channels < 4) return true;
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}
