import { describe, expect, it } from 'vitest';
import { mayBeRemoved } from '@/utils/capture/capture-comment';
import { chooseMedia, isOnHost } from '@/utils/capture/choose-media';
import { findMissingParts } from '@/utils/capture/find-missing-parts';
import { limitFields } from '@/utils/capture/limit-fields';
import { absent } from '@/utils/domain/observed';
import type { CommentFields } from '@/utils/domain/seen-comment';
import { makeDraft } from '@/test/support/records/make-draft';

const { fields } = makeDraft();
const without = (name: keyof CommentFields): CommentFields => ({ ...fields, [name]: absent() });
const forbidden = (...args: Parameters<typeof findMissingParts>) =>
  findMissingParts(...args).filter((part) => part.forbidsRemoval);

describe('what forbids a removal', () => {
  it.each([
    ['commentId', 'comment-id'],
    ['authorName', 'author'],
    ['text', 'content'],
  ] as const)('a missing %s', (name, part) => {
    const missing = findMissingParts(without(name), 'all', true);
    expect(missing.map((m) => m.part)).toContain(part);
    expect(mayBeRemoved({ missing })).toBe(false);
  });

  it('a text that stays cut', () => expect(forbidden(fields, 'all', false)).toHaveLength(1));

  it('not a missing permalink, nor a time that is only an interval', () => {
    const missing = findMissingParts(without('permalink'), 'all', true);
    expect(missing.map((m) => m.part)).toEqual(['permalink', 'exact-time']);
    expect(mayBeRemoved({ missing })).toBe(true);
  });

  it('not a missing text where no text may be kept', () => {
    expect(forbidden(without('text'), 'metadata', true)).toEqual([]);
    expect(forbidden(without('text'), 'none', true)).toEqual([]);
  });

  it('not a missing text where there is a picture', () => {
    const picture = { kind: 'photo', imageUrl: null, targetUrl: null, alt: null } as const;
    const withPicture = {
      ...without('text'),
      attachments: { value: [picture], source: 'structure', confidence: 'likely' } as const,
    };
    expect(forbidden(withPicture, 'all', true)).toEqual([]);
  });
});

describe('what may be kept', () => {
  it('keeps no text and no picture of child sexual abuse material', () => {
    const limited = limitFields(fields, 'metadata');
    expect([limited.text.value, limited.attachments.value]).toEqual([null, null]);
    expect(limited.authorName).toEqual(fields.authorName);
  });

  it('keeps nothing but ids of advertising', () => {
    const kept = Object.entries(limitFields(fields, 'none')).flatMap(([name, { value }]) =>
      value === null ? [] : name,
    );
    expect(kept).toEqual(['commentId', 'postId']);
  });
});

describe('pictures', () => {
  it.each([
    ['https://scontent.xx.fbcdn.net/v/a.jpg', true],
    ['https://fbcdn.net/a.jpg', true],
    ['http://scontent.fbcdn.net/a.jpg', false],
    ['https://evilfbcdn.net/a.jpg', false],
    ['https://fbcdn.net.evil.example/a.jpg', false],
    ['https://user@scontent.fbcdn.net/a.jpg', false],
    ['https://scontent.fbcdn.net:8443/a.jpg', false],
    ['data:image/png;base64,x', false],
  ])('%s on the platform’s host: %s', (address, expected) =>
    expect(isOnHost(address, ['fbcdn.net'])).toBe(expected),
  );

  it('takes each once and says what it left', () => {
    const photo = (imageUrl: string | null) =>
      ({ kind: 'photo', imageUrl, targetUrl: null, alt: null }) as const;
    const address = 'https://scontent.fbcdn.net/a.jpg';
    const { media, missing } = chooseMedia(
      [photo(address), photo(address), photo('https://tracker.example/x.gif'), photo(null)],
      ['fbcdn.net'],
    );
    expect(media).toEqual([address]);
    expect(missing.map(({ reason }) => reason)).toEqual(['host-not-allowed', 'no-picture-address']);
  });
});
