import { crc32, deflateSync } from 'node:zlib';

/** A PNG, RGBA with half-transparent pixels or RGB; stripes, or whatever grey `grey` gives for a byte of a row. */
export function makePng(
  width: number,
  height: number,
  { alpha = false, opacity = 128, grey = (at: number, _row: number) => (at * 37) % 256 } = {},
): Uint8Array<ArrayBuffer> {
  const channels = alpha ? 4 : 3;
  const raw = Buffer.alloc(height * (width * channels + 1));
  for (let row = 0; row < height; row++)
    for (let i = 0; i < width * channels; i++)
      raw[row * (width * channels + 1) + 1 + i] = alpha && i % 4 === 3 ? opacity : grey(i, row);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, alpha ? 6 : 2, 0, 0, 0], 8);
  return packPng(head, raw);
}

/** A PNG with any head and rows, and chunks before them, such as `tRNS`. */
export function packPng(
  head: Uint8Array,
  rows: Uint8Array,
  more: readonly (readonly [type: string, body: readonly number[]])[] = [],
  pack: (rows: Uint8Array) => Uint8Array = deflateSync,
): Uint8Array<ArrayBuffer> {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const all = Buffer.concat([
    signature,
    chunk('IHDR', Buffer.from(head)),
    ...more.map(([type, body]) => chunk(type, Buffer.from(body))),
    chunk('IDAT', Buffer.from(pack(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new Uint8Array(all);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(12 + body.length);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), 8 + body.length);
  return out;
}
