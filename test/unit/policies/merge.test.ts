import { describe, expect, it } from 'vitest';
import { findLayerOf, isDefault } from '@/utils/domain/policy-origin';
import { loadPolicy } from '@/utils/policies/load-policy';
import { mergeLayers } from '@/utils/policies/merge-layers';
import { shippedPack } from '@/utils/policies/shipped-packs';
import { least, withPack } from '@/test/support/policies/own-pack';

const layer = (parts: object, id = 'se/a') => ({ id, version: '1', ...parts });

describe('mergeLayers', () => {
  it('merges things by id, takes away with null, replaces values and lists', () => {
    const base = layer({
      grounds: { a: { label: 'A', measures: ['hide'] }, b: { label: 'B' } },
      list: [1, 2],
    });
    const own = layer({ grounds: { a: { label: 'Own' }, b: null, c: { label: 'C' } }, list: [3] });
    expect(mergeLayers([base, own])).toMatchObject({
      grounds: { a: { label: 'Own', measures: ['hide'] }, c: { label: 'C' } },
      list: [3],
    });
    expect(mergeLayers([base, own])['grounds']).not.toHaveProperty('b');
  });

  it('puts what a layer names first, in its own order', () => {
    const base = layer({ grounds: { a: {}, b: {}, c: {} } });
    const own = layer({ grounds: { c: {}, x: {}, a: {} } });
    expect(Object.keys(mergeLayers([base, own])['grounds'] as object)).toEqual(['c', 'x', 'a', 'b']);
  });

  it('adds demands up', () => {
    const merged = mergeLayers([
      layer({ duties: { answers: ['LAW-1'] } }),
      layer({ duties: { answers: ['NYK-3'] } }),
    ]);
    expect(merged['duties']).toEqual({ answers: ['LAW-1', 'NYK-3'] });
  });

  it('does not inherit where the rules come from', () => {
    expect(mergeLayers([layer({ about: 'the base' }), layer({})])).not.toHaveProperty('about');
  });
});

describe('three layers', () => {
  const unit = {
    schemaVersion: 1,
    id: 'se/nykvarn/fritid',
    version: '2.1',
    extends: 'se/nykvarn',
    identity: { name: 'Fritidsfabriken' },
    duties: { response: { workingDays: null, workingHours: 4 } },
  };
  const source = withPack(unit, unit.id);

  it('resolves base, municipality and unit, and tells whose each value is', async () => {
    const loaded = await loadPolicy(unit.id, source);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
    const { policy, layers } = loaded.value;
    expect(layers.map((one) => one.id)).toEqual(['se/_base', 'se/nykvarn', 'se/nykvarn/fritid']);
    expect(policy.duties.response).toMatchObject({ workingHours: 4, acknowledgement: 'does-not-stop-clock' });
    expect(policy.duties.response).not.toHaveProperty('workingDays');
    expect(findLayerOf(loaded.value, 'duties.response.workingHours')?.id).toBe('se/nykvarn/fritid');
    expect(findLayerOf(loaded.value, 'grounds.advertising')?.id).toBe('se/nykvarn');
    expect(isDefault(loaded.value, 'duties.supervision.everyDays')).toBe(true);
    expect(isDefault(loaded.value, 'grounds.advertising')).toBe(false);
  });

  it('does not call a rule the municipality’s own because a number was turned', async () => {
    const turned = { ...least, grounds: { insult: { isDefault: false } } };
    const loaded = await loadPolicy('se/prov', withPack(turned));
    expect(loaded.ok && isDefault(loaded.value, 'grounds.insult')).toBe(true);
    expect(loaded.ok && isDefault(loaded.value, 'grounds.insult.isDefault')).toBe(false);
  });
});

describe('the digest of a pack', () => {
  const digest = async (pack: object) => {
    const loaded = await loadPolicy('se/prov', withPack(pack));
    return loaded.ok ? loaded.value.ref.hash : loaded.failure;
  };

  it('is the same for the same rules, however they are written', async () => {
    const spaced = (id: string) => (id === 'se/prov' ? `\n${JSON.stringify(least)}\n` : shippedPack(id));
    const other = await loadPolicy('se/prov', spaced);
    expect(await digest(least)).toMatch(/^[0-9a-f]{64}$/);
    expect(other.ok && other.value.ref.hash).toBe(await digest(least));
  });

  it('changes with any rule', async () => {
    const changed = { ...least, duties: { response: { workingDays: 3 } } };
    expect(await digest(changed)).not.toBe(await digest(least));
  });
});
