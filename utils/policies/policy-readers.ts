import type { Policy } from '@/utils/domain/policy';

/** How answers are signed: the first signature that fits the role and the kind of answer (NYK-4, VAL-2, SOG-9). */
export function chooseSignature(
  policy: Policy,
  roleId: string,
  kind: Policy['replies'][string]['kind'],
): string | null {
  const fits = Object.values(policy.signatures).find(
    (signature) => (signature.role ?? roleId) === roleId && (signature.kind ?? kind) === kind,
  );
  return fits?.template ?? null;
}

/** Why nothing may be disposed of under a rule, by what it lacks; empty when disposal is allowed (KAL-3, VAR-10). */
export type DisposalObstacle =
  'no-rule' | 'preserved' | 'on-hold' | 'no-schedule' | 'no-decision' | 'no-period';

/**
 * What stands between a retention rule and a disposal. Each disposal rests on a decision of the municipality:
 * schedule, decision and period must all be there. Conditions and an archive capture are asked for besides.
 */
export function listDisposalObstacles(rule: Policy['retention'][string] | undefined): DisposalObstacle[] {
  if (!rule) return ['no-rule'];
  const obstacles: (DisposalObstacle | false)[] = [
    rule.action === 'preserve' && 'preserved',
    rule.hasHold && 'on-hold',
    rule.schedule === undefined && 'no-schedule',
    rule.decision === undefined && 'no-decision',
    rule.period === undefined && 'no-period',
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}

/** The rule for a kind of record, the pack's own before the inherited; undefined when the pack has none. */
export function findRetentionRule(
  policy: Policy,
  kind: Policy['retention'][string]['kinds'][number],
): Policy['retention'][string] | undefined {
  return Object.values(policy.retention).find((rule) => rule.kinds.includes(kind));
}
