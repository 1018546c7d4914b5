import type { PendingRules } from '@/utils/domain/pending-rules';
import type { Policy } from '@/utils/domain/policy';
import { serviceCalendarOf } from '@/utils/policies/service-calendar';
import type { Background } from './background';
import { readPolicyInForce } from './read-policy';

/** What holds when the pack cannot be used: everything waits, nothing has a deadline, nothing is disposed of. */
const NO_RULES: PendingRules = {
  calendar: null,
  promise: null,
  acknowledgement: 'none',
  isMediaSameDay: false,
  acknowledgementText: null,
  keepAfterSettled: null,
};

/** What the pack in force says about answering, for the years around now. */
export async function readPendingRules(background: Background): Promise<PendingRules> {
  const inForce = await readPolicyInForce(background);
  if (!inForce.ok) return NO_RULES;
  const { policy } = inForce.value.resolved;
  const year = new Date(background.clock()).getUTCFullYear();
  const { workingDays, workingHours, acknowledgement } = policy.duties.response;
  return {
    calendar: serviceCalendarOf(policy, [year - 1, year, year + 1]),
    promise:
      workingDays !== undefined ? { workingDays } : workingHours !== undefined ? { workingHours } : null,
    acknowledgement,
    isMediaSameDay: policy.duties.media.isSameDay,
    acknowledgementText: policy.replies['acknowledgement']?.text ?? null,
    keepAfterSettled: readRetention(policy),
  };
}

const DAYS = { D: 1, M: 31, Y: 366 } as const;

/** A rule disposes only with schedule, decision and period (KAL-3, VAR-10, VAL-5, NYK-17). */
function readRetention({ retention }: Policy): PendingRules['keepAfterSettled'] {
  const rule = Object.values(retention).find(({ kinds }) => kinds.includes('waiting-comment'));
  if (!rule?.schedule || !rule.decision || rule.action !== 'dispose' || rule.hasHold) return null;
  if (rule.trigger !== 'settled' || rule.conditions.length > 0 || rule.needsArchiveCapture) return null;
  if (rule.period === 'no-longer-current') return { days: 0 };
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(rule.period ?? '') ?? [];
  return count ? { days: Number(count) * DAYS[unit as keyof typeof DAYS] } : null;
}
