import type { Account } from '@/utils/domain/account';
import type { Ground, ModerationPolicy } from '@/utils/domain/policy';
import type { RegistrationDraft } from '@/utils/domain/registration';
import type { SeenComment } from '@/utils/domain/seen-comment';
import { suggestTitle } from './suggest-title';

/**
 * The registration that a ground forces at the removal, so that confidential matter is never only removed
 * (NYK-15, VAR-9); null where the ground forces none. The criterion is the policy's own for confidential matter,
 * else the first that speaks for registering; the ground's id when the policy has no criteria.
 */
export function forceRegistration(
  ground: Ground,
  groundText: string | null,
  about: {
    readonly policy: ModerationPolicy;
    readonly seen: SeenComment;
    readonly account: Account;
    readonly now: number;
    readonly registrationId: string;
  },
): RegistrationDraft | null {
  if (!ground.forcesRegistration) return null;
  const { policy, seen, account, now, registrationId } = about;
  const criteria = policy.criteria.filter((criterion) => criterion.speaksFor);
  const criterion = criteria.find((c) => c.isConfidential === ground.isConfidential) ?? criteria[0];
  return {
    registrationId,
    title: suggestTitle(policy.registrationTitles, seen, account, now),
    criterionId: criterion?.id ?? ground.id,
    caseNumber: null,
    isConfidential: ground.isConfidential,
    note: groundText ?? '',
  };
}
