import type { Failure } from '@/utils/domain/failure';
import { isOpen, readPendingState } from '@/utils/domain/pending-state';
import type { PlatformId } from '@/utils/domain/platform';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import { takeStep } from './pending-row';
import type { PendingStore } from './pending-store';
import { pendingIdOf } from './to-pending';

/**
 * Notes that the page of a waiting comment was read and did not show it. It goes on waiting: a thread may be folded, and only
 * the editor says that it is gone. Noted once until it is seen again; nothing is noted of one that is settled or unknown.
 */
export function noteMissing(
  { db, clock, rules }: PendingStore,
  platform: PlatformId,
  commentId: string,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.pending, async () => {
      const row = await db.pending.get(pendingIdOf(platform, commentId));
      const state = row && readPendingState(row.steps);
      if (!row || !state || !isOpen(state) || state.missedAt !== null) return null;
      const step = {
        kind: 'missed',
        id: `missed:${row.steps.length}`,
        at: toInstant(clock()),
        by: null,
      } as const;
      await db.pending.put(takeStep(row, step, rules));
      return null;
    }),
  );
}
