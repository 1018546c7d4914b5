import { RETAINED_KINDS } from '@/utils/domain/pack/retention';
import type { Policy } from '@/utils/domain/policy';
import type { Fault } from './fault';

type Rule = Policy['retention'][string];

/**
 * No rule stands beside a more careful one of the same kind of record that would always win (see
 * utils/records/may-dispose). A hold may stand beside anything: that it wins is what it is for.
 */
export function checkRetention({ retention }: Policy): Fault[] {
  return RETAINED_KINDS.flatMap((kind) => {
    const rules = Object.entries(retention).filter(([, rule]) => rule.kinds.includes(kind) && !rule.hasHold);
    return rules.flatMap(([id, rule], index): Fault[] => {
      // What a pack names itself comes first, and that is where it can be mended.
      const rival = rules.slice(index + 1).find(([, other]) => isEitherSilent(rule, other));
      if (!rival) return [];
      return [
        { code: 'two-rules', path: ['retention', id, 'kinds'], fields: { found: kind, other: rival[0] } },
      ];
    });
  });
}

/** Rules of one trigger silence each other; so does what keeps every record, one that disposes of the registered. */
function isEitherSilent(one: Rule, other: Rule): boolean {
  const [registered, rest] = one.trigger === 'registered' ? [one, other] : [other, one];
  const isSameSide = (registered.trigger === 'registered') === (rest.trigger === 'registered');
  return isSameSide || (registered.action === 'dispose' && rest.action !== 'dispose');
}
