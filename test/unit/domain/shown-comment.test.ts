import { describe, expect, it } from 'vitest';
import { absent, observed } from '@/utils/domain/observed';
import type { Attachment } from '@/utils/domain/seen-comment';
import { digestShown } from '@/utils/domain/shown-comment';

const PHOTO: Attachment = { kind: 'photo', imageUrl: 'https://x.test/1.jpg', targetUrl: null, alt: null };
const NONE = observed<readonly Attachment[]>([], 'structure');
const fields = (text: string, attachments = NONE) => ({ text: observed(text, 'text'), attachments });

describe('whether a comment is word for word the one that was preserved', () => {
  it('is told by its id and its words, however they are broken into lines or put together of marks', async () => {
    const kept = await digestShown('1', fields('Å, så fint!\nTack'));
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    expect(await digestShown('1', fields(' A\u030a, så  fint! Tack '))).toBe(kept);
    expect(await digestShown('1', fields('Å, så fult!\nTack'))).not.toBe(kept);
    expect(await digestShown('2', fields('Å, så fint!\nTack'))).not.toBe(kept);
  });

  it('nobody can tell where something could not be read, or a picture or link is there', async () => {
    expect(await digestShown(null, fields('Tack'))).toBeNull();
    expect(await digestShown('1', { text: absent(), attachments: NONE })).toBeNull();
    expect(await digestShown('1', fields('Tack', absent()))).toBeNull();
    expect(await digestShown('1', fields('Tack', observed([PHOTO], 'structure')))).toBeNull();
  });
});
