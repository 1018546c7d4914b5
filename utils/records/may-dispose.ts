import type { Policy } from '@/utils/domain/policy';
import { applyRule, type RetentionRule, type RuleVerdict } from './apply-rule';
import { retainedKindOf, type RecordForDisposal } from './describe-for-disposal';

/** Whether a record may be disposed of by the municipality's retention schedule, and if not, what is in the way. */
export type Disposability = { readonly kind: 'no-rule' | 'removing' } | RuleVerdict;

/** The most careful first. */
const CARE: readonly RuleVerdict['kind'][] = [
  'hold',
  'requested',
  'preserve',
  'review',
  'registered',
  'undecided',
  'needs-archive',
  'needs-export',
  'not-yet',
  'may',
];

/**
 * Asks every rule of the pack's retention schedule that speaks of the record; the most careful answer holds, in
 * whatever order they stand. And while a removal is under way the evidence is what it rests on, whatever the rules say
 * (NYK-14).
 */
export function mayDispose(
  retention: Policy['retention'],
  described: RecordForDisposal,
  now: number,
): Disposability {
  const { record, status } = described;
  if (status === 'removal-waiting') return { kind: 'removing' };
  const kind = retainedKindOf(record, status);
  const isRegistered = record.registration?.state === 'registered';
  const rules = Object.entries(retention).filter(([, { kinds }]) => kinds.includes(kind));
  const speaking = rules.filter(([, rule]) => isAbout(rule, isRegistered));
  return (speaking.length > 0 ? speaking : rules)
    .map((rule) => applyRule(rule, described, now))
    .reduce<Disposability>(moreCareful, { kind: 'no-rule' });
}

/** What keeps a record speaks of it registered or not; a rule that begins when it is registered, of nothing else. */
function isAbout({ hasHold, action, trigger }: RetentionRule, isRegistered: boolean): boolean {
  if (hasHold || (isRegistered && action !== 'dispose')) return true;
  return (trigger === 'registered') === isRegistered;
}

function moreCareful(one: Disposability, other: RuleVerdict): Disposability {
  if (one.kind === 'no-rule' || one.kind === 'removing') return other;
  const difference = CARE.indexOf(one.kind) - CARE.indexOf(other.kind);
  if (difference !== 0) return difference < 0 ? one : other;
  // An unknown day is later than any other.
  if (one.kind === 'not-yet' && other.kind === 'not-yet')
    return one.from === '' || (other.from !== '' && one.from >= other.from) ? one : other;
  if (one.kind === 'may' && other.kind === 'may')
    return { ...one, conditions: [...new Set([...one.conditions, ...other.conditions])] };
  return one;
}
