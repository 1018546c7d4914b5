import type { Failure } from '@/utils/domain/failure';
import type { PendingComment } from '@/utils/domain/pending-comment';
import type { PlatformId } from '@/utils/domain/platform';
import type { Result } from '@/utils/domain/result';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import { pendingIdOf } from './to-pending';

/** What the list knows of a comment; null when it does not know it. */
export function findPending(
  db: BevaraDatabase,
  platform: PlatformId,
  commentId: string,
): Promise<Result<PendingComment | null, Failure>> {
  return attempt(db, async () => (await db.pending.get(pendingIdOf(platform, commentId))) ?? null);
}
