import { zlibSync } from 'fflate';
import { crc32 } from 'hash-wasm';
import { joinBytes } from '@/utils/exports/join-bytes';
import type { RgbPicture } from '@/utils/exports/pdf/drawing';

/** An opaque PNG of these pixels and of nothing else: no metadata of the picture it was made from is in it. */
export async function encodePng({ width, height, rgb }: RgbPicture): Promise<Uint8Array<ArrayBuffer>> {
  const raw = new Uint8Array(height * (width * 3 + 1));
  for (let row = 0; row < height; row++)
    raw.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    await chunk('IHDR', head),
    await chunk('IDAT', zlibSync(raw)),
    await chunk('IEND', new Uint8Array()),
  ]);
}

/** Length, type, body, and the CRC of type and body (PNG 5.3). */
async function chunk(type: string, body: Uint8Array): Promise<Uint8Array> {
  const out = new Uint8Array(body.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(body, 8);
  view.setUint32(body.length + 8, Number.parseInt(await crc32(out.subarray(4, -4)), 16));
  return out;
}
