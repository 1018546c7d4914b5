import { describe, expect, it } from 'vitest';
import type { Policy } from '@/utils/domain/policy';
import type { Registration } from '@/utils/domain/registration';
import { describeForDisposal } from '@/utils/records/describe-for-disposal';
import { mayDispose } from '@/utils/records/may-dispose';
import { makeItem } from '@/test/support/exports/make-items';

type Rule = Policy['retention'][string];

const NOW = Date.parse('2030-01-01T00:00:00.000Z');
const MAY: Rule = {
  label: 'Ringa',
  kinds: ['comment'],
  schedule: 'Plan 4.2',
  decision: { authority: 'KS', date: '2026-01-01', number: '§ 7' },
  period: 'P30D',
  trigger: 'captured',
  action: 'dispose',
  hasHold: false,
  needsArchiveCapture: false,
  conditions: ['Saknar värde'],
  answers: [],
};

/** Every rule there can be beside another, the most careful first. */
const RULES = {
  hold: { ...MAY, hasHold: true },
  preserve: { ...MAY, action: 'preserve' },
  review: { ...MAY, action: 'review' },
  undecided: { ...MAY, decision: undefined },
  'needs-archive': { ...MAY, needsArchiveCapture: true },
  'not-yet': { ...MAY, period: 'P9Y' },
  may: MAY,
} satisfies Record<string, Rule>;

function describeOne(state: Registration['state'] | null) {
  const { record } = makeItem({ isConfidential: false, removal: null });
  const registration = state && { ...record.registration!, state, isConfidential: false };
  return describeForDisposal({ ...record, kind: 'comment', registration }, [], null);
}
const ask = (rules: readonly Rule[], state: Registration['state'] | null = null) =>
  mayDispose(
    Object.fromEntries(rules.map((rule, index) => [`rule-${index}`, rule])),
    describeOne(state),
    NOW,
  );

const pairs = Object.entries(RULES).flatMap(([careful, one], index) =>
  Object.entries(RULES)
    .slice(index)
    .map(([other, another]) => [careful, other, one, another] as const),
);

describe('of several rules for one kind of record the most careful holds, in whatever order', () => {
  it.each(pairs)('%s beside %s', (careful, _, one, another) => {
    expect(ask([one, another]).kind).toBe(careful);
    expect(ask([another, one]).kind).toBe(careful);
    expect(ask([MAY, another, one]).kind).toBe(careful);
  });

  it.each(Object.keys(RULES))('what waits for the registrar waits beside %s too', (name) => {
    const said = ask([RULES[name as keyof typeof RULES], MAY], 'requested').kind;
    expect(said).toBe(name === 'hold' ? 'hold' : 'requested');
  });

  it('a rule for another kind of record says nothing, not even when it holds', () => {
    expect(ask([{ ...RULES.hold, kinds: ['reply'] }, MAY])).toMatchObject({ kind: 'may', rule: 'rule-1' });
  });

  it('of two periods the longer holds, and one whose beginning nobody knows is the longest', () => {
    const shorter = { ...MAY, period: 'P8Y' };
    const { from } = ask([RULES['not-yet']]) as { from: string };
    expect(ask([RULES['not-yet'], shorter])).toMatchObject({ rule: 'rule-0', from });
    expect(ask([shorter, RULES['not-yet']])).toMatchObject({ rule: 'rule-1', from });
    const unknown = { ...MAY, trigger: 'removed' as const };
    expect(ask([RULES['not-yet'], unknown])).toMatchObject({ kind: 'not-yet', from: '' });
    expect(ask([unknown, RULES['not-yet']])).toMatchObject({ kind: 'not-yet', from: '' });
  });

  it('of two that allow it, the conditions of both are asked for', () => {
    const other = { ...MAY, conditions: ['Saknar värde', 'Insynen åsidosätts inte'] };
    expect(ask([MAY, other])).toMatchObject({ conditions: ['Saknar värde', 'Insynen åsidosätts inte'] });
  });
});

describe('a rule that begins when a record is registered, beside one that disposes of it', () => {
  const registered: Rule = { ...MAY, trigger: 'registered', period: 'no-longer-current' };

  it.each([
    ['what is not registered', null, 'may'],
    ['what the registrar declined', 'declined', 'may'],
    ['what is registered', 'registered', 'needs-export'],
  ] as const)('is about %s as it should be', (_, state, kind) => {
    expect(ask([MAY, registered], state).kind).toBe(kind);
    expect(ask([registered, MAY], state).kind).toBe(kind);
  });

  it('preserves the registered alone', () => {
    const preserved: Rule = { ...registered, action: 'preserve' };
    expect(ask([preserved, MAY]).kind).toBe('may');
    expect(ask([MAY, preserved], 'registered').kind).toBe('preserve');
  });

  it.each(['hold', 'preserve', 'review'] as const)('gives way to %s', (name) => {
    expect(ask([registered, RULES[name]], 'registered').kind).toBe(name);
  });

  it('is the only one about what is registered', () =>
    expect(ask([MAY], 'registered').kind).toBe('registered'));
});
