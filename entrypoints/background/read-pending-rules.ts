import type { PendingRules } from '@/utils/domain/pending-rules';
import { serviceCalendarOf } from '@/utils/policies/service-calendar';
import { readWaitingRetention } from '@/utils/policies/waiting-retention';
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
    keepAfterSettled: readWaitingRetention(policy),
  };
}
