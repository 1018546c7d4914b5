import { describe, expect, it } from 'vitest';
import {
  makeBrokenJpeg,
  makeJpegWithXmp,
  makePicture,
  PICTURE_TYPES,
} from '@/test/support/pictures/make-picture';
import { readPicture } from '@/utils/checks/pictures/read-picture';

const TOLD = { artist: 'Anna Ek', copyright: '(c) Anna Ek 2026', latitude: 59.18 };

describe.each(PICTURE_TYPES)('%s', (type) => {
  it('tells whose it is and where it was taken', async () => {
    expect(await readPicture(makePicture(type, TOLD))).toEqual({
      fileName: 'bild',
      rightsHolder: '(c) Anna Ek 2026',
      creator: 'Anna Ek',
      licence: null,
      hasPosition: true,
    });
  });

  it('without a place has none', async () => {
    expect(await readPicture(makePicture(type, { artist: 'Anna Ek' }))).toMatchObject({ hasPosition: false });
  });

  it('cut anywhere it is read or not, and never thrown at us', async () => {
    const whole = await makePicture(type, TOLD).arrayBuffer();
    for (let length = 0; length < whole.byteLength; length += 7) {
      const facts = await readPicture(new File([whole.slice(0, length)], 'cut', { type }));
      expect(facts === null || facts.fileName === 'cut').toBe(true);
    }
  });
});

describe('a picture’s file', () => {
  it('tells its licence in XMP, which holds hostile text as text', async () => {
    const inner =
      '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Bildbyrån &lt;img src=x onerror=alert(1)&gt;</rdf:li></rdf:Alt></dc:rights><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY-NC</rdf:li></rdf:Alt></xmpRights:UsageTerms>';
    expect(await readPicture(makeJpegWithXmp(inner))).toMatchObject({
      rightsHolder: 'Bildbyrån <img src=x onerror=alert(1)>',
      licence: 'CC BY-NC',
    });
  });

  it('is read no further than 200 characters of each text', async () => {
    const facts = await readPicture(makePicture('image/jpeg', { copyright: 'x'.repeat(5_000) }));
    expect(facts?.rightsHolder).toHaveLength(200);
  });

  it.each([
    ['an empty file', new File([], 'a.jpg', { type: 'image/jpeg' })],
    ['noise', new File([new Uint8Array(4_000).fill(7)], 'a.jpg', { type: 'image/jpeg' })],
    ['broken Exif data', makeBrokenJpeg()],
    ['broken XMP', makeJpegWithXmp('<dc:rights>')],
    ['a film', new File([new Uint8Array(64)], 'a.mp4', { type: 'video/mp4' })],
    ['a text that says it is a picture', new File(['<svg onload=alert(1)>'], 'a.png', { type: 'image/png' })],
  ])('could not be read: %s', async (_, file) => {
    expect(await readPicture(file)).toBeNull();
  });
});
