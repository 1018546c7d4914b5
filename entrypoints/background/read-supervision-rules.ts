import { succeed, type Result } from '@/utils/domain/result';
import type { Failure } from '@/utils/domain/failure';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';
import type { SupervisionRules } from '@/utils/domain/supervision-report';
import { serviceCalendarOf } from '@/utils/policies/service-calendar';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';
import type { Background } from './background';
import { readPolicyInForce } from './read-policy';

export interface RulesInForce {
  readonly rules: SupervisionRules;
  readonly calendar: ServiceCalendar | null;
  readonly municipality: string;
  readonly timeZone: string;
}

/** Years before this one whose holidays a duty may have to know: an account's duties are counted from its first day. */
const YEARS_BACK = 5;

/** What the pack in force says about looking through, supervision, leave and activity. */
export async function readSupervisionRules(background: Background): Promise<Result<RulesInForce, Failure>> {
  const inForce = await readPolicyInForce(background);
  if (!inForce.ok) return inForce;
  const { policy } = inForce.value.resolved;
  const { storage, managed, makeId } = background;
  const { isCrisis } = await readSettingsInForce({ local: storage, managed }, makeId);
  const { lookThrough, supervision, leave, activity } = policy.duties;
  const year = new Date(background.clock()).getUTCFullYear();
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => year - YEARS_BACK + i);
  return succeed({
    calendar: serviceCalendarOf(policy, years),
    municipality: policy.identity.name,
    timeZone: policy.identity.timeZone,
    rules: {
      duties: [
        {
          kind: 'look-through',
          everyDays: lookThrough.everyDays,
          text: lookThrough.text,
          legalReference: null,
        },
        {
          kind: 'supervision',
          everyDays: supervision.everyDays,
          text: supervision.text,
          legalReference: supervision.legalReference ?? null,
        },
      ],
      leave: { text: leave.text, needsDeputy: leave.needsDeputy },
      postsPerWeek: activity.postsPerWeek ?? null,
      warnAfterDays: activity.warnAfterDays,
      crisis: isCrisis ? { everyHours: policy.crisis.lookThroughHours, text: policy.crisis.text } : null,
      credentialHolders: policy.accountPlan.minimumCredentialHolders.count,
    },
  });
}
