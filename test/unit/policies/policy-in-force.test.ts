import { describe, expect, it } from 'vitest';
import { least } from '@/test/support/policies/own-pack';
import { findMunicipalities, listMunicipalities } from '@/utils/policies/list-municipalities';
import { loadPolicyInForce, textsToKeep } from '@/utils/policies/policy-in-force';
import { readPackHead } from '@/utils/policies/read-pack-head';
import { listShippedPacks, shippedPack } from '@/utils/policies/shipped-packs';

const good = JSON.stringify({ ...least, identity: { name: 'Provby kommun' } });
const bad = JSON.stringify({ ...least, grouns: {} });

describe('the pack that holds', () => {
  it('is the base until somebody has chosen', async () => {
    const loaded = await loadPolicyInForce({ id: null, own: {}, lastGood: null });
    expect(loaded.ok && [loaded.value.resolved.ref.id, loaded.value.isChosen]).toEqual(['se/_base', false]);
  });

  it('is the file of one’s own, before a shipped one with the same id', async () => {
    const own = { 'se/kalmar': good.replace('se/prov', 'se/kalmar') };
    const loaded = await loadPolicyInForce({ id: 'se/kalmar', own, lastGood: null });
    expect(loaded.ok && loaded.value.resolved.policy.identity.name).toBe('Provby kommun');
  });

  it('stays the one that worked last when the chosen one no longer can be used', async () => {
    const before = await loadPolicyInForce({ id: 'se/prov', own: { 'se/prov': good }, lastGood: null });
    if (!before.ok) throw new Error('the good pack failed');
    const texts = textsToKeep(before.value.resolved, { 'se/prov': good });
    expect(Object.keys(texts ?? {})).toEqual(['se/_base', 'se/prov']);
    const lastGood = { id: 'se/prov', texts: texts ?? {} };
    const after = await loadPolicyInForce({ id: 'se/prov', own: { 'se/prov': bad }, lastGood });
    expect(after.ok && after.value.resolved.ref).toEqual(before.value.resolved.ref);
    expect(after.ok && after.value.faults.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('is none at all when nothing ever worked: nobody else’s rules step in', async () => {
    const loaded = await loadPolicyInForce({ id: 'se/prov', own: { 'se/prov': bad }, lastGood: null });
    expect(loaded.ok).toBe(false);
  });

  it('needs no keeping when all of it is shipped', async () => {
    const loaded = await loadPolicyInForce({ id: 'se/nykvarn', own: { 'se/prov': good }, lastGood: null });
    expect(loaded.ok && textsToKeep(loaded.value.resolved, { 'se/prov': good })).toBeNull();
  });
});

describe('the list to choose from', () => {
  const all = listMunicipalities(
    Object.fromEntries([...listShippedPacks().map((id) => [id, shippedPack(id) ?? '']), ['se/prov', good]]),
  );

  it('has the five, one’s own and the bases last', () => {
    expect(all.filter((one) => !one.isBase).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'se/kalmar',
        'se/nykvarn',
        'se/vargarda',
        'se/valdemarsvik',
        'no/sogne',
        'se/prov',
      ]),
    );
    expect(all.slice(-2).every((one) => one.isBase)).toBe(true);
  });

  it.each([
    ['sogne', 'no/sogne'],
    ['SØGNE', 'no/sogne'],
    ['vargarda', 'se/vargarda'],
    ['kommun  nyk', 'se/nykvarn'],
    ['provby', 'se/prov'],
  ])('finds %s', (written, id) => {
    expect(findMunicipalities(all, written).map((one) => one.id)).toContain(id);
    expect(findMunicipalities(all, written).length).toBeLessThan(3);
  });

  it('finds nothing for what is not there', () => {
    expect(findMunicipalities(all, 'atlantis')).toEqual([]);
  });

  it.each([['{'], ['null'], ['{"id":"../etc"}'], ['{"id":7}'], ['x'.repeat(3_000_000)]])(
    'reads no head from %.20s',
    (text) => expect(readPackHead(text)).toBeNull(),
  );
});
