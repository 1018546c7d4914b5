import type { PendingRules } from '@/utils/domain/pending-rules';
import type { Policy } from '@/utils/domain/policy';

const DAYS = { D: 1, M: 31, Y: 366 } as const;

/**
 * How long the list of what waits remembers a settled comment. The list is there to remember by and is not the record
 * itself, so that its rule needs no decision of the municipality, which may change or hold it all the same. A rule that
 * asks for what nobody is there to confirm lets nothing go: null.
 */
export function readWaitingRetention({
  retention,
}: Pick<Policy, 'retention'>): PendingRules['keepAfterSettled'] {
  const rule = Object.values(retention).find(({ kinds }) => kinds.includes('waiting-comment'));
  if (rule?.action !== 'dispose' || rule.hasHold) return null;
  if (rule.trigger !== 'settled' || rule.conditions.length > 0 || rule.needsArchiveCapture) return null;
  if (rule.period === 'no-longer-current') return { days: 0 };
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(rule.period ?? '') ?? [];
  return count ? { days: Number(count) * DAYS[unit as keyof typeof DAYS] } : null;
}
