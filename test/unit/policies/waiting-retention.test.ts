import { describe, expect, it } from 'vitest';
import { isDefault } from '@/utils/domain/policy-origin';
import { loadPolicy } from '@/utils/policies/load-policy';
import { readWaitingRetention } from '@/utils/policies/waiting-retention';

async function load(id: string) {
  const loaded = await loadPolicy(id);
  if (!loaded.ok) throw new Error(id);
  return loaded.value;
}

describe.each(['se/nykvarn', 'se/kalmar', 'se/vargarda', 'se/valdemarsvik', 'no/sogne'])('%s', (id) => {
  it('forgets a settled comment after thirty days, by the default of the product and shown as one', async () => {
    const resolved = await load(id);
    expect(readWaitingRetention(resolved.policy)).toEqual({ days: 30 });
    expect(isDefault(resolved, 'retention.waiting-comment')).toBe(true);
  });
});

describe('a rule of the municipality', () => {
  it.each([
    ['another period', { period: 'P6M' }, { days: 186 }],
    ['at once', { period: 'no-longer-current' }, { days: 0 }],
    ['a hold', { hasHold: true }, null],
    ['a review', { action: 'review' }, null],
    ['no period', { period: undefined }, null],
    ['a condition that nobody is there to confirm', { conditions: ['Inte längre aktuell'] }, null],
    ['another trigger', { trigger: 'captured' }, null],
  ] as const)('with %s holds instead', async (_, change, expected) => {
    const { policy } = await load('se/nykvarn');
    const rule = { ...policy.retention['waiting-comment'], ...change } as never;
    expect(readWaitingRetention({ retention: { ...policy.retention, 'waiting-comment': rule } })).toEqual(
      expected,
    );
  });

  it.each([
    ['a hold', { hasHold: true }, null],
    ['a longer period', { period: 'P6M' }, { days: 186 }],
    ['a shorter period', { period: 'P7D' }, { days: 30 }],
  ] as const)(
    'beside another one, with %s: the more careful holds, in either order',
    async (_, change, expected) => {
      const { policy } = await load('se/nykvarn');
      const rule = policy.retention['waiting-comment']!;
      const own = { ...rule, ...change };
      expect(readWaitingRetention({ retention: { rule, own } })).toEqual(expected);
      expect(readWaitingRetention({ retention: { own, rule } })).toEqual(expected);
    },
  );

  it('that speaks of no such list keeps everything', () =>
    expect(readWaitingRetention({ retention: {} })).toBeNull());
});
