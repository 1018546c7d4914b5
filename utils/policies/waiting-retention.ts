import type { PendingRules } from '@/utils/domain/pending-rules';
import type { Policy } from '@/utils/domain/policy';

const DAYS = { D: 1, M: 31, Y: 366 } as const;

/**
 * How long the list of what waits remembers a settled comment. The list is there to remember by and is not the record
 * itself, so that its rule needs no decision of the municipality, which may change or hold it all the same. A rule that
 * asks for what nobody is there to confirm lets nothing go: null. Of several the most careful holds.
 */
export function readWaitingRetention({
  retention,
}: Pick<Policy, 'retention'>): PendingRules['keepAfterSettled'] {
  const rules = Object.values(retention).filter(({ kinds }) => kinds.includes('waiting-comment'));
  const days = rules.map(daysOf);
  return rules.length > 0 && days.every((one) => one !== null) ? { days: Math.max(...days) } : null;
}

function daysOf(rule: Policy['retention'][string]): number | null {
  if (rule.action !== 'dispose' || rule.hasHold) return null;
  if (rule.trigger !== 'settled' || rule.conditions.length > 0 || rule.needsArchiveCapture) return null;
  if (rule.period === 'no-longer-current') return 0;
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(rule.period ?? '') ?? [];
  return count ? Number(count) * DAYS[unit as keyof typeof DAYS] : null;
}
