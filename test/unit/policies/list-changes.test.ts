import { expect, it } from 'vitest';
import type { Policy } from '@/utils/domain/policy';
import { least, withPack } from '@/test/support/policies/own-pack';
import { listChanges } from '@/utils/policies/list-changes';
import { loadPolicy } from '@/utils/policies/load-policy';

async function policyWith(parts: object): Promise<Policy> {
  const loaded = await loadPolicy('se/prov', withPack({ ...least, ...parts }));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value.policy;
}

it('lists what is new, gone and different, and nothing else', async () => {
  const before = await policyWith({});
  const after = await policyWith({
    version: '2',
    duties: { response: { workingDays: 1, answers: ['NYK-3'] } },
    principles: { own: { text: 'Egen' } },
    grounds: { 'other-crime': null },
  });
  const changes = listChanges(before, after);
  expect(changes.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['duties.response.workingDays', 'principles.own', 'grounds.other-crime']),
  );
  expect(changes).toHaveLength(3);
  expect(changes.find(({ path }) => path === 'duties.response.workingDays')).toMatchObject({
    before: 2,
    after: 1,
  });
  expect(changes.find(({ path }) => path === 'grounds.other-crime')?.after).toBeUndefined();
});

it('takes another order for no change', async () => {
  const turned = await policyWith({ grounds: { copyright: { isDefault: false } } });
  expect(listChanges(await policyWith({}), turned)).toEqual([]);
});
