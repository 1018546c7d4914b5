import { describe, expect, it } from 'vitest';
import type { Account } from '@/utils/domain/account';
import { isHolding, type PublishingContext } from '@/utils/domain/checklist';
import { loadPublishingPolicy } from '@/utils/policies/publishing-policy';
import { crisisOf } from '@/utils/publishing/crisis-of';
import { listPoints, SAID_NOTHING } from '@/utils/publishing/list-points';

async function load(id: string) {
  const policy = await loadPublishingPolicy(id);
  if (!policy.ok) throw new Error(id);
  return policy.value;
}

const account = (id: string, platform: Account['platform'] = 'facebook'): Account => {
  return { id, platform, keys: [], name: id, address: '', addedAt: '' };
};

async function stateOf(pack: string, own: Account, isCrisis = true) {
  const policy = await load(pack);
  return crisisOf({ policy, isCrisis, centralAccountIds: ['central'] } as unknown as PublishingContext, own);
}

describe('crisis mode', () => {
  it('lets only the central account on the named media publish (NYK-10)', async () => {
    expect(await stateOf('se/nykvarn', account('central'))).toBeNull();
    expect(await stateOf('se/nykvarn', account('library'))).toBe('silenced');
    expect(await stateOf('se/nykvarn', account('central', 'instagram'))).toBe('silenced');
  });

  it('is decided case by case where the pack says so (VAR-15), and open to all where it says that (VAL-9)', async () => {
    expect(await stateOf('se/vargarda', account('library'))).toBe('decided');
    expect(await stateOf('se/valdemarsvik', account('library'))).toBeNull();
  });

  it('that is off changes nothing', async () =>
    expect(await stateOf('se/nykvarn', account('library'), false)).toBeNull());

  it('holds a silenced account’s post, and advises where each is decided', async () => {
    const pointOf = async (pack: string, crisis: 'silenced' | 'decided') =>
      listPoints({
        draft: {} as never,
        results: [],
        policy: { ...(await load(pack)), questions: [] },
        says: SAID_NOTHING,
        crisis,
        isFirstPost: false,
      })[0]!;
    const held = await pointOf('se/nykvarn', 'silenced');
    expect([held.answers, isHolding(held)]).toEqual([['NYK-10'], true]);
    const advised = await pointOf('se/vargarda', 'decided');
    expect([advised.answers, isHolding(advised)]).toEqual([['VAR-15'], false]);
  });
});
