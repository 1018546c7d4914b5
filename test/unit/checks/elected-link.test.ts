import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { electedLink } from '@/utils/checks/elected-link';
import { loadPolicy } from '@/utils/policies/load-policy';

const BLOG = 'https://anna-ek.example.com/blogg';
const draftOf = (text: string): Draft => ({
  text,
  language: 'sv',
  kind: 'reply',
  platform: 'facebook',
  attachments: [],
  account: { name: 'Nykvarns kommun', officialDomains: ['nykvarn.se'], caseNumberPattern: null },
});
const quotesOf = (text: string) =>
  electedLink.run(draftOf(text), { sites: [BLOG] })?.map(({ quote }) => quote);

describe('a link to a party or to somebody elected', () => {
  it.each([
    ['Fråga partiet: https://www.moderaterna.se/nykvarn.', ['https://www.moderaterna.se/nykvarn']],
    ['Spør partiet på arbeiderpartiet.no.', ['arbeiderpartiet.no']],
    ['Anna skriver på anna-ek.example.com/blogg/2026.', ['anna-ek.example.com/blogg/2026']],
  ])('%s: says nothing of whose the views are', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    'Fråga partiet: https://www.moderaterna.se. Åsikterna där är inte Nykvarns kommuns.',
    'Spør partiet på arbeiderpartiet.no. Dette er ikke kommunens synspunkter.',
    'Ask the party at mp.se. The views there are not ours.',
  ])('%s: says it', (text) => expect(quotesOf(text)).toEqual([]));

  it.each([
    'Läs mer på https://www.nykvarn.se/moderaterna.se.',
    'Läs mer på https://notmoderaterna.se/nykvarn.',
    'Anna skriver på anna-ek.example.com/bloggar.',
    'Det är inte stängt. Alla åsikter är välkomna på nykvarn.se.',
  ])('%s: leads to neither', (text) => expect(quotesOf(text)).toEqual([]));

  it('is content with the text that Nykvarn has for it', async () => {
    const loaded = await loadPolicy('se/nykvarn');
    const text = loaded.ok ? loaded.value.policy.replies['elected-views']?.text : '';
    expect(quotesOf(`${text} https://www.moderaterna.se`)).toEqual([]);
    expect(quotesOf('https://www.moderaterna.se')).toHaveLength(1);
  });
});
