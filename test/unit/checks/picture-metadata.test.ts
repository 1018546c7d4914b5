import { describe, expect, it } from 'vitest';
import type { Draft, PictureFacts } from '@/utils/checks/check';
import { badLink } from '@/utils/checks/bad-link';
import { pictureMetadata } from '@/utils/checks/picture-metadata';
import { runChecks } from '@/utils/checks/run-checks';

const facts = (more: Partial<PictureFacts> = {}): PictureFacts => {
  return {
    fileName: 'bad.jpg',
    rightsHolder: null,
    creator: null,
    licence: null,
    hasPosition: false,
    ...more,
  };
};
const photo: Draft['attachments'][number] = { kind: 'photo', alt: 'Barn badar' };

function look(more: Partial<Draft>) {
  const draft: Draft = {
    text: 'Badet öppnar',
    language: 'sv',
    kind: 'post',
    platform: 'facebook',
    attachments: [photo],
    account: { name: 'Nykvarns kommun', officialDomains: ['nykvarn.se'], caseNumberPattern: null },
    ...more,
  };
  const levels = { 'picture-metadata': { level: 'advisory' }, 'bad-link': { level: 'required' } } as const;
  const [picture, link] = runChecks(draft, levels, [pictureMetadata, badLink]);
  const told = (result: typeof picture) =>
    result?.hasLooked ? result.findings.map(({ code, quote }) => `${code} ${quote}`) : 'could not look';
  return { picture: told(picture), link: told(link) };
}

describe('what the file of a picture tells', () => {
  it('a position in the picture is a finding that names the file', () =>
    expect(look({ pictures: [facts({ hasPosition: true })] }).picture).toEqual([
      'metadata-position bad.jpg',
    ]));

  it('somebody else’s rights are a finding with their words; our own are none', () => {
    const others = facts({ rightsHolder: '© Anna Ek', creator: 'Anna Ek', licence: 'CC BY-NC' });
    expect(look({ pictures: [others] }).picture).toEqual(['metadata-rights © Anna Ek · Anna Ek · CC BY-NC']);
    expect(look({ pictures: [facts({ rightsHolder: '© Nykvarns kommun' })] }).picture).toEqual([]);
  });

  it('a picture without a readable file could not be looked at, unless another one has something to tell', () => {
    expect(look({ pictures: [] }).picture).toBe('could not look');
    expect(look({ pictures: [null] }).picture).toBe('could not look');
    expect(look({ attachments: [{ kind: 'video', alt: null }] }).picture).toBe('could not look');
    const two = { attachments: [photo, photo], pictures: [null, facts({ hasPosition: true })] };
    expect(look(two).picture).toEqual(['metadata-position bad.jpg']);
  });

  it('is fine for a picture that tells nothing, and for a post without any', () => {
    expect(look({ pictures: [facts()] }).picture).toEqual([]);
    expect(look({ attachments: [] }).picture).toEqual([]);
  });
});

describe('whether our own pages answer', () => {
  const text = 'Läs mer på https://www.nykvarn.se/bad';

  it('one that does not is a finding where it stands', () => {
    const answering = { 'https://www.nykvarn.se/bad': false };
    expect(look({ text, answering }).link).toEqual(['link-dead https://www.nykvarn.se/bad']);
    expect(look({ text, answering: { 'https://www.nykvarn.se/bad': true } }).link).toEqual([]);
  });

  it('without network it could not look, and what is wrong all the same is said', () => {
    const answering = { 'https://www.nykvarn.se/bad': null };
    expect(look({ text, answering }).link).toBe('could not look');
    expect(look({ text: `${text} och htps://nykvarn.se`, answering }).link).toEqual([
      'bad-link htps://nykvarn.se',
    ]);
  });

  it('where nothing is asked it looks at how the address is written', () =>
    expect(look({ text }).link).toEqual([]));
});
