import { expect, it } from 'vitest';
import { checkReply } from '@/utils/checks/check-reply';
import { listReplies } from '@/utils/domain/pending-reply';
import { loadPolicy } from '@/utils/policies/load-policy';
import { publishingPolicyOf } from '@/utils/policies/publishing-policy';

const ACCOUNT = { name: 'Provkommun', platform: 'facebook' } as const;

async function load(id: string) {
  const loaded = await loadPolicy(id);
  if (!loaded.ok) throw new Error(id);
  return loaded.value;
}

it('finds in a reply what the pack forbids before what it advises against', async () => {
  const policy = publishingPolicyOf(await load('se/nykvarn'));
  const text = 'Hej! Din bil ABC123 är bortforslad, enl. beslut. Ditt personnummer är 19121212-1212.';
  const found = checkReply(text, ACCOUNT, policy);
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
      const forbidden = checkReply(text, ACCOUNT, policy).filter(({ level }) => level === 'required');
      expect(forbidden.map(({ check, quote }) => `${reply.id}: ${check} ${quote}`)).toEqual([]);
    }
  },
);
