import { inflateSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePng } from '@/test/support/exports/make-png';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { packPixels } from '@/utils/exports/pdf/pack-pixels';

const pack = (bytes: Uint8Array) => packPixels(bytes, (raw, level) => deflateSync(raw, { level }));
/** The same picture with every row written by this filter (PNG §9). */
function refilter(bytes: Uint8Array<ArrayBuffer>, channels: number, filter: number): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const stride = width * channels;
  const raw = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const at = (row: number, x: number) => (row < 0 || x < 0 ? 0 : (raw[row * (stride + 1) + 1 + x] as number));
  const rows = Buffer.alloc(raw.length);
  for (let row = 0; row < height; row++) {
    rows[row * (stride + 1)] = filter;
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [at(row, x - channels), at(row - 1, x), at(row - 1, x - channels)];
      const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
        number,
        number,
        number,
      ];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const guess = [0, left, up, (left + up) >> 1, paeth][filter] as number;
      rows[row * (stride + 1) + 1 + x] = at(row, x) - guess;
    }
  }
  const body = deflateSync(rows);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return new Uint8Array(
    Buffer.concat([
      file.subarray(0, 33),
      length,
      Buffer.from('IDAT'),
      body,
      Buffer.alloc(4),
      file.subarray(-12),
    ]),
  );
}

/** As a reader of PDF does it: predictors are the filters of PNG. */
function unpack(packed: NonNullable<ReturnType<typeof pack>>, file: Uint8Array): Uint8Array | undefined {
  const head = Buffer.from(file.subarray(0, 33));
  head[25] = packed.channels === 3 ? 2 : 0;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(packed.bytes.length);
  return decodePng(
    new Uint8Array(
      Buffer.concat([
        head,
        length,
        Buffer.from('IDAT'),
        packed.bytes,
        Buffer.alloc(4),
        Buffer.from(file.subarray(-12)),
      ]),
    ),
  )?.rgb;
}

describe('packing the pixels of a PNG', () => {
  const opaque = makePng(23, 17, { alpha: true, opacity: 255 });

  it.each([0, 1, 2, 3, 4])(
    'leaves alpha out of rows written by filter %i, and keeps every pixel',
    (filter) => {
      const file = refilter(opaque, 4, filter);
      const packed = pack(file);
      expect(packed?.channels).toBe(3);
      expect(unpack(packed!, file)).toEqual(decodePng(opaque)!.rgb);
    },
  );

  it.each([0, 1, 2, 3, 4])('notices one pixel that is not opaque, by filter %i', (filter) => {
    const clear = makePng(23, 17, {
      alpha: true,
      opacity: 255,
    });
    const raw = inflateSync(Buffer.from(clear).subarray(41, clear.length - 16));
    raw[5 * (23 * 4 + 1) + 4 * 9 + 4] = 254;
    const body = deflateSync(raw);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const file = Buffer.concat([
      clear.slice(0, 33),
      length,
      Buffer.from('IDAT'),
      body,
      Buffer.alloc(4),
      clear.slice(-12),
    ]);
    expect(pack(refilter(new Uint8Array(file), 4, filter))).toBeNull();
  });

  it('hands on the bytes of an opaque picture as they are', () => {
    const file = makePng(30, 20);
    const packed = pack(file);
    expect(Buffer.from(file).includes(Buffer.from(packed!.bytes))).toBe(true);
  });

  it('takes nothing that is torn or half transparent', () => {
    expect(pack(makePng(30, 20).slice(0, 60))).toBeNull();
    expect(pack(makePng(30, 20, { alpha: true }))).toBeNull();
  });
});
