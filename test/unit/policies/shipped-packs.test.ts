import { describe, expect, it } from 'vitest';
import { loadPolicy } from '@/utils/policies/load-policy';
import { listShippedPacks } from '@/utils/policies/shipped-packs';

describe('shipped packs', () => {
  it.each(listShippedPacks())('%s is right in every file it builds on', async (id) => {
    const loaded = await loadPolicy(id);
    expect(loaded.ok ? [] : loaded.failure).toEqual([]);
  });
});
