import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { bareJpeg } from '@/utils/exports/disclosure/bare-jpeg';
import { PLAIN_JPEG, tellJpeg } from '@/test/support/pictures/tell-jpeg';

const WORDS = 'Hemlig Personsson';
const says = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').includes(WORDS);

describe('a bare JPEG', () => {
  it('is every byte of the picture, and nothing of what was written around it and between its scans', () => {
    expect(says(tellJpeg(WORDS, 1))).toBe(true);
    expect(Buffer.from(bareJpeg(tellJpeg(WORDS, 1)))).toEqual(Buffer.from(PLAIN_JPEG));
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('still tells which way is up, and no more (%i)', (orientation) => {
    const told = tellJpeg(WORDS, orientation);
    const up = (file: Uint8Array<ArrayBuffer>) =>
      ExifReader.load(file.slice().buffer, { expanded: true }).exif;
    expect(up(told)?.ImageDescription?.description).toBe(WORDS);
    const bare = bareJpeg(told);
    expect(says(bare)).toBe(false);
    expect(up(bare)?.Orientation?.value).toBe(orientation);
    expect(Object.keys(up(bare) ?? {})).toEqual(['Orientation']);
    expect(bare).toHaveLength(PLAIN_JPEG.length + 36);
  });

  it('keeps the colour transform of Adobe, and of its segment no more than that', () => {
    const adobe = [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 1];
    const long = [0xff, 0xee, 0, 14 + WORDS.length, ...adobe, ...Buffer.from(WORDS)];
    const bare = bareJpeg(new Uint8Array([...PLAIN_JPEG.subarray(0, 2), ...long, ...PLAIN_JPEG.subarray(2)]));
    const short = [0xff, 0xee, 0, 14, ...adobe];
    expect([...bare]).toEqual([...PLAIN_JPEG.subarray(0, 2), ...short, ...PLAIN_JPEG.subarray(2)]);
  });

  it('does without the signs that fill up between its segments', () => {
    const filled = new Uint8Array([...PLAIN_JPEG.subarray(0, 2), 0xff, 0xff, ...PLAIN_JPEG.subarray(2)]);
    expect([...bareJpeg(filled)]).toEqual([...PLAIN_JPEG]);
  });

  it('ends where a torn file tears, and leaves alone what is no JPEG', () => {
    const told = tellJpeg(WORDS, 6);
    for (let length = 2; length < told.length; length++) {
      const bare = bareJpeg(told.slice(0, length));
      expect(says(bare)).toBe(false);
      expect(bare.length).toBeLessThanOrEqual(PLAIN_JPEG.length + 36);
    }
    expect([...bareJpeg(Uint8Array.of(1, 2, 3))]).toEqual([1, 2, 3]);
  });
});
