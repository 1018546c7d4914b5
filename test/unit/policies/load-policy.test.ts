import { expect, it } from 'vitest';
import { least, withPack } from '@/test/support/policies/own-pack';
import { loadPolicy } from '@/utils/policies/load-policy';

it('does not work the same texts through twice', async () => {
  const source = withPack(least);
  expect(await loadPolicy('se/prov', source)).toBe(await loadPolicy('se/prov', withPack(least)));
});

it('sees at once that a text of the chain has changed, gone or come', async () => {
  const base = { ...least, id: 'se/mellan' };
  const pack = { ...least, extends: 'se/mellan' };
  const chain = (middle: object | null) => (id: string) =>
    id === 'se/mellan' ? middle && JSON.stringify(middle) : withPack(pack)(id);
  const promised = async (middle: object | null) => {
    const loaded = await loadPolicy('se/prov', chain(middle));
    return loaded.ok ? loaded.value.policy.duties.response.workingDays : loaded.failure[0]?.code;
  };
  expect(await promised(base)).toBe(2);
  expect(await promised({ ...base, duties: { response: { workingDays: 3 } } })).toBe(3);
  expect(await promised(null)).toBe('not-found');
  expect(await promised(base)).toBe(2);
});
