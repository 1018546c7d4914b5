import { describe, expect, it } from 'vitest';
import { isFromAnyPlatform, isFromOurPage, isFromPlatform } from '@/utils/messaging/check-sender';
import { accountSchema, areaSchema, draftHeadSchema, labelSchema } from '@/utils/messaging/message-schemas';
import { makeDraft } from '@/test/support/records/make-draft';

const HOME = 'chrome-extension://abcdefgh/';
const facebook = { url: 'https://www.facebook.com/kommun' };

describe('who may ask', () => {
  it('tells our pages from all others', () => {
    expect(isFromOurPage({ url: `${HOME}popup.html` }, HOME)).toBe(true);
    expect(isFromOurPage(facebook, HOME)).toBe(false);
    expect(isFromOurPage({}, HOME)).toBe(false);
    expect(isFromOurPage({ url: `https://evil.example/${HOME}` }, HOME)).toBe(false);
  });

  it('lets a page speak for its own platform only', () => {
    expect(isFromPlatform(facebook, 'facebook', HOME)).toBe(true);
    expect(isFromPlatform(facebook, 'instagram', HOME)).toBe(false);
    expect(isFromPlatform(facebook, 'practice', HOME)).toBe(false);
    expect(isFromPlatform({ url: `${HOME}practice.html` }, 'practice', HOME)).toBe(true);
    expect(isFromAnyPlatform({ url: 'https://www.facebook.com.evil.example/' }, HOME)).toBe(false);
    expect(isFromAnyPlatform({ url: 'http://www.facebook.com/' }, HOME)).toBe(false);
  });
});

describe('what may be asked', () => {
  const account = {
    platform: 'facebook',
    keys: ['id:1'],
    name: 'Kommun',
    address: 'https://www.facebook.com/kommun',
    id: crypto.randomUUID(),
    addedAt: '2026-11-20T10:00:00.000Z',
  };
  it.each([
    [{}, true],
    [{ address: 'javascript:alert(1)' }, false],
    [{ keys: [] }, false],
    [{ platform: 'myspace' }, false],
    [{ more: 1 }, false],
  ])('an account with %j: %s', (change, isRight) =>
    expect(accountSchema.safeParse({ ...account, ...change }).success).toBe(isRight),
  );

  it('an area of a picture is finite', () => {
    const area = { x: 0, y: 0, width: 10, height: 10, devicePixelRatio: 2 };
    expect(areaSchema.safeParse(area).success).toBe(true);
    expect(areaSchema.safeParse({ ...area, width: Infinity }).success).toBe(false);
    expect(areaSchema.safeParse({ ...area, y: -1 }).success).toBe(false);
  });

  it('a label names platform, language and thing', () => {
    expect(labelSchema.safeParse('facebook/sv/item-delete:ta bort').success).toBe(true);
    expect(labelSchema.safeParse('ta bort').success).toBe(false);
  });

  it('a draft says whose it is', () => {
    expect(draftHeadSchema.safeParse(makeDraft()).success).toBe(true);
    expect(draftHeadSchema.safeParse({ ...makeDraft(), account: null }).success).toBe(false);
    expect(draftHeadSchema.safeParse(null).success).toBe(false);
  });
});
