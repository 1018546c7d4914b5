import { beforeAll, describe, expect, it } from 'vitest';
import { checkReply, type AskSpelling } from '@/utils/checks/check-reply';
import { findMisspellings, type Dictionaries } from '@/utils/checks/spelling/find-misspellings';
import { listReplies } from '@/utils/domain/pending-reply';
import { loadPolicy } from '@/utils/policies/load-policy';
import { publishingPolicyOf } from '@/utils/policies/publishing-policy';
import { loadShippedDictionaries } from '@/test/support/checks/shipped-dictionaries';

const ACCOUNT = { name: 'Provkommun', platform: 'facebook' } as const;

let dictionaries: Dictionaries;
beforeAll(async () => {
  dictionaries = await loadShippedDictionaries();
});
/** What the page that spells would answer. */
const spell: AskSpelling = async ({ text, language, accountName, words, names }) => {
  const account = { name: accountName, officialDomains: [], caseNumberPattern: null };
  const found = findMisspellings({ text, language, account }, words, dictionaries, names);
  return found.map(({ start, end }) => [start, end] as const);
};

async function load(id: string) {
  const loaded = await loadPolicy(id);
  if (!loaded.ok) throw new Error(id);
  return loaded.value;
}

it('finds in a reply what the pack forbids before what it advises against', async () => {
  const policy = publishingPolicyOf(await load('se/nykvarn'));
  const text = 'Hej! Din bil ABC123 är bortforslad, enl. beslut. Ditt personnummer är 19121212-1212.';
  const found = await checkReply(text, ACCOUNT, policy, spell);
  expect(found.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['identity-number', 'car-plate', 'abbreviation']),
  );
  const levels = found.map(({ level }) => level);
  expect(levels).toEqual(levels.toSorted().toReversed());
  expect(found.find(({ check }) => check === 'identity-number')?.quote).toBe('19121212-1212');
});

it.each(['se/nykvarn', 'se/kalmar', 'se/vargarda', 'se/valdemarsvik', 'no/sogne'])(
  'holds nothing of what %s forbids against its own reply texts',
  async (id) => {
    const resolved = await load(id);
    const policy = publishingPolicyOf(resolved);
    for (const reply of listReplies(resolved.policy)) {
      const text = reply.text.replace(/\{(\w+)\}/g, 'Åsa');
      const found = await checkReply(text, ACCOUNT, policy, spell);
      const forbidden = found.filter(({ level }) => level === 'required');
      expect(forbidden.map(({ check, quote }) => `${reply.id}: ${check} ${quote}`)).toEqual([]);
    }
  },
);

describe('the spelling of a reply', () => {
  it('is among what is found, and a field that nobody has filled is not', async () => {
    const policy = publishingPolicyOf(await load('se/nykvarn'));
    const text = 'Hej! {fact} Vårt bibblioteket är öppet. {link}';
    const found = await checkReply(text, ACCOUNT, policy, spell);
    expect(found.filter(({ check }) => check === 'spelling')).toMatchObject([
      { code: 'spelling', quote: 'bibblioteket', level: 'advisory', start: 17, end: 29 },
    ]);
  });

  it('that could not be looked at is said, and the other checks are answered', async () => {
    const policy = publishingPolicyOf(await load('se/nykvarn'));
    const found = await checkReply('Bilen ABC123 är borta.', ACCOUNT, policy, async () => null);
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['car-plate', 'spelling.could-not-look']),
    );
  });

  it.each(['se/_base', 'se/nykvarn', 'se/kalmar', 'se/vargarda', 'se/valdemarsvik', 'no/sogne'])(
    'is right in the reply texts of %s',
    async (id) => {
      const resolved = await load(id);
      const policy = publishingPolicyOf(resolved);
      for (const reply of listReplies(resolved.policy)) {
        const found = await checkReply(reply.text, ACCOUNT, policy, spell);
        const wrong = found.filter(({ check }) => check === 'spelling').map(({ quote }) => quote);
        expect([reply.id, wrong]).toEqual([reply.id, []]);
      }
    },
  );
});
