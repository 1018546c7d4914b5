import type { Deflate } from './drawing';
import { readPng, unpackRows, type PackedPng } from './read-png';

/** A few percent larger than with 6, and in half the time. */
const LEVEL = 3;

/** Opaque pixels, packed with the filters of PNG. */
export interface PackedPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  /** zlib */
  readonly bytes: Uint8Array;
}

/**
 * The pixels of a PNG as PDF takes them, hardly touched: each filter looks at one channel by itself (PNG §9), so that
 * alpha can be left out of the rows as they are. Null where a pixel is not opaque, there is a palette, or it is damaged.
 */
export function packPixels(file: Uint8Array, deflate: Deflate): PackedPixels | null {
  try {
    const png = readPng(file);
    if (!png || png.palette || png.transparency) return null;
    const rows = unpackRows(png);
    if (!rows || !hasKnownFilters(rows, png)) return null;
    const { width, height, channels } = png;
    if (channels === 1 || channels === 3) return { width, height, channels, bytes: png.data };
    if (!isOpaque(rows, png)) return null;
    const bytes = deflate(leaveOutAlpha(rows, png), LEVEL);
    return { width, height, channels: channels === 2 ? 1 : 3, bytes };
  } catch {
    return null;
  }
}

function hasKnownFilters(rows: Uint8Array, { width, height, channels }: PackedPng): boolean {
  const stride = width * channels + 1;
  for (let row = 0; row < height; row++) if ((rows[row * stride] ?? 0) > 4) return false;
  return true;
}

/** Follows the filters for alpha alone. Where all is opaque so far, each filter has one value that keeps it so. */
function isOpaque(rows: Uint8Array, { width, height, channels }: PackedPng): boolean {
  const stride = width * channels + 1;
  for (let row = 0; row < height; row++) {
    const filter = rows[row * stride];
    for (let pixel = 0; pixel < width; pixel++) {
      const left = pixel === 0 ? 0 : 255;
      const up = row === 0 ? 0 : 255;
      const value = rows[row * stride + (pixel + 1) * channels];
      if (value !== ((255 - guess(filter, left, up)) & 255)) return false;
    }
  }
  return true;
}

/** What a filter expects beside neighbours that are opaque or missing. */
function guess(filter: number | undefined, left: number, up: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  // Paeth: with the corner as opaque as both, or missing with one of them, the larger one is nearest.
  return filter === 4 ? Math.max(left, up) : 0;
}

/** The rows without it, written where they lie. */
function leaveOutAlpha(rows: Uint8Array, { width, channels }: PackedPng): Uint8Array {
  const colours = channels - 1;
  let to = 0;
  for (let from = 0; from < rows.length;) {
    rows[to++] = rows[from++] as number;
    for (let pixel = 0; pixel < width; pixel++, from++)
      for (let colour = 0; colour < colours; colour++) rows[to++] = rows[from++] as number;
  }
  return rows.subarray(0, to);
}
