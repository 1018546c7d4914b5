import { describe, expect, it } from 'vitest';
import { makePng, packPng } from '@/test/support/exports/make-png';
import { decodePng } from '@/utils/exports/pdf/decode-png';

/** One row of pixels; colour types of PNG §11.2.2: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
function decodeRow(
  type: number,
  width: number,
  pixels: readonly number[],
  more: Parameters<typeof packPng>[2] = [],
): number[] | null {
  const head = [0, 0, 0, width, 0, 0, 0, 1, 8, type, 0, 0, 0];
  const decoded = decodePng(packPng(Uint8Array.from(head), Uint8Array.from([0, ...pixels]), more));
  return decoded && [...decoded.rgb];
}

describe('decoding a PNG', () => {
  it('shows white where a colour of a grey or coloured picture is keyed out', () => {
    expect(decodeRow(0, 3, [7, 9, 7], [['tRNS', [0, 7]]])).toEqual([255, 255, 255, 9, 9, 9, 255, 255, 255]);
    const colours = [1, 2, 3, 1, 2, 4];
    expect(decodeRow(2, 2, colours, [['tRNS', [0, 1, 0, 2, 0, 3]]])).toEqual([255, 255, 255, 1, 2, 4]);
  });

  it('shows a palette, grey and colours with their opacity on white', () => {
    const palette = [
      ['PLTE', [10, 20, 30, 0, 0, 0]],
      ['tRNS', [255, 51]],
    ] as const;
    expect(decodeRow(3, 2, [0, 1], palette)).toEqual([10, 20, 30, 204, 204, 204]);
    expect(decodeRow(4, 2, [8, 255, 0, 0])).toEqual([8, 8, 8, 255, 255, 255]);
    expect(decodeRow(6, 2, [1, 2, 3, 255, 0, 0, 0, 51])).toEqual([1, 2, 3, 204, 204, 204]);
  });

  it('takes a little more than the picture itself, and nothing for one that is too large', () => {
    const [width, height] = [3_000, 2_000];
    const file = makePng(width, height, { alpha: true, grey: () => 40 });
    const made: number[] = [];
    const original = globalThis.Uint8Array;
    globalThis.Uint8Array = new Proxy(original, {
      construct(target, args, self) {
        if (typeof args[0] === 'number') made.push(args[0]);
        return Reflect.construct(target, args, self) as object;
      },
    });
    try {
      expect(decodePng(file)?.rgb).toHaveLength(width * height * 3);
      const sum = made.reduce((all, size) => all + size, 0);
      expect(sum).toBeGreaterThan(width * height * 4);
      expect(sum).toBeLessThan(width * height * 5);
      made.length = 0;
      const head = Buffer.alloc(13);
      head.writeUInt32BE(6_000, 0);
      head.writeUInt32BE(5_000, 4);
      head.set([8, 6, 0, 0, 0], 8);
      expect(decodePng(packPng(head, new original(9)))).toBeNull();
      expect(Math.max(...made)).toBeLessThan(1_000);
    } finally {
      globalThis.Uint8Array = original;
    }
  });
});
