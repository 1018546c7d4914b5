import type { Account } from '@/utils/domain/account';
import type { PublishingContext } from '@/utils/domain/checklist';

/** `silenced`: this account does not publish now; `decided`: each post is decided by itself. */
export type CrisisState = 'silenced' | 'decided';

/** What a crisis means for the account; null when there is none, or when it may publish (NYK-10, VAR-15). */
export function crisisOf(context: PublishingContext, { id, platform }: Account): CrisisState | null {
  const { publishing, centralMedia } = context.policy.crisis;
  if (!context.isCrisis || publishing === 'all-accounts') return null;
  if (publishing === 'decided-case-by-case') return 'decided';
  const isMedium = platform === 'practice' || centralMedia.length === 0 || centralMedia.includes(platform);
  return isMedium && context.centralAccountIds.includes(id) ? null : 'silenced';
}
