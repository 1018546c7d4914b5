import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from '@/utils/exports/disclosure/encode-png';
import { decodePng } from '@/utils/exports/pdf/decode-png';

it('a PNG has the pixels it was made of, three chunks and no more, each with the checksum that zlib gives it', async () => {
  const [width, height] = [7, 5];
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * 53) % 256);
  const png = Buffer.from(await encodePng({ width, height, rgb }));
  const types: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at);
    types.push(png.toString('latin1', at + 4, at + 8));
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
  }
  expect(types).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(decodePng(png)).toMatchObject({ width, height, rgb });
});
