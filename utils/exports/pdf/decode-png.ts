import type { RgbPicture } from './drawing';
import { readPng, unpackRows, type PackedPng } from './read-png';

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
  const rows = png && unpackRows(png);
  if (!rows || !unfilter(rows, png)) return null;
  const { width, height } = png;
  return { width, height, rgb: toRgb(rows.subarray(0, width * height * png.channels), png) };
}

/**
 * PNG §9: each row is written as a difference from its left and upper neighbours. Undone where the rows lie, each a
 * byte further back than it was, since its filter falls away. False for an unknown filter.
 */
function unfilter(rows: Uint8Array, { width, height, channels }: PackedPng): boolean {
  const stride = width * channels;
  let above: Uint8Array = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = rows[from] ?? 0;
    const line = rows.subarray(from + 1, from + 1 + stride);
    const current = rows.subarray(row * stride, (row + 1) * stride);
    if (filter > 4) return false;
    if (filter === 0) current.set(line);
    else restore(filter, line, current, above, channels);
    above = current;
  }
  return true;
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

function toRgb(pixels: Uint8Array<ArrayBuffer>, png: PackedPng): Uint8Array<ArrayBuffer> {
  const { channels, palette, transparency } = png;
  if (channels === 4) return leaveOutAlpha(putOnWhite(pixels, 4));
  if (channels === 3) return transparency ? whiten(pixels, keyOf(transparency, 3)) : pixels;
  const shown = channels === 2 ? putOnWhite(pixels, 2) : pixels;
  const rgb = new Uint8Array((pixels.length / channels) * 3);
  const colours = palette && blend(palette, transparency);
  const key = colours || !transparency ? -1 : (keyOf(transparency, 1)[0] ?? -1);
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
    const value = shown[from] as number;
    const grey = value === key ? 255 : value;
    rgb[to] = colours ? (colours[value * 3] ?? 0) : grey;
    rgb[to + 1] = colours ? (colours[value * 3 + 1] ?? 0) : grey;
    rgb[to + 2] = colours ? (colours[value * 3 + 2] ?? 0) : grey;
  }
  return rgb;
}

/** Colours as they look on white, each with its opacity behind it; written where they were. */
function putOnWhite(pixels: Uint8Array<ArrayBuffer>, channels: 2 | 4): Uint8Array<ArrayBuffer> {
  for (let at = 0; at < pixels.length; at += channels) {
    const alpha = pixels[at + channels - 1] as number;
    if (alpha === 255) continue;
    for (let i = at; i < at + channels - 1; i++) pixels[i] = onWhite(pixels[i] as number, alpha);
  }
  return pixels;
}

function blend(palette: Uint8Array, transparency: Uint8Array | null): Uint8Array {
  return palette.map((value, at) => onWhite(value, transparency?.[Math.floor(at / 3)] ?? 255));
}

function onWhite(value: number, alpha: number): number {
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}

/** The colour that is transparent (PNG §11.3.2.1): two bytes a channel, of which pictures of 8 bits use the second. */
function keyOf(transparency: Uint8Array, channels: number): number[] {
  return Array.from({ length: channels }, (_, channel) => transparency[channel * 2 + 1] ?? -1);
}

function whiten(
  rgb: Uint8Array<ArrayBuffer>,
  [red, green, blue]: readonly number[],
): Uint8Array<ArrayBuffer> {
  for (let at = 0; at < rgb.length; at += 3)
    if (rgb[at] === red && rgb[at + 1] === green && rgb[at + 2] === blue) rgb.fill(255, at, at + 3);
  return rgb;
}

/** Three bytes of every four, where they lie. */
export function leaveOutAlpha(rgba: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let to = 0;
  for (let from = 0; from < rgba.length; from += 4) {
    rgba[to++] = rgba[from] as number;
    rgba[to++] = rgba[from + 1] as number;
    rgba[to++] = rgba[from + 2] as number;
  }
  return rgba.subarray(0, to);
}
