import type { Failure } from '@/utils/domain/failure';
import type { NoticedComment, PendingStep } from '@/utils/domain/pending-comment';
import { isOpen, readPendingState } from '@/utils/domain/pending-state';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { PendingRow } from '@/utils/records/rows';
import { proposeWaiting } from './classify/propose-waiting';
import { forgetWords, takeStep, toPendingRow } from './pending-row';
import type { PendingStore } from './pending-store';
import { pendingIdOf, toPending, type NoticedOn } from './to-pending';

/** Steps after which somebody has to do something. */
const TAKES_UP: readonly PendingStep['kind'][] = ['accepted', 'assigned'];

/**
 * Keeps what an editor decided at a comment on its page (NYK-6, NYK-7, NYK-25). One that the list does not know is taken up
 * only when it is to be answered or was found to need no answer, and then without its words; what is removed, registered
 * or preserved has its record and leaves nothing here. A settled one that is to be answered after all waits again. The
 * same steps again change nothing.
 */
export function decideComment(
  { db, clock, rules }: PendingStore,
  place: NoticedOn,
  comment: NoticedComment,
  steps: readonly PendingStep[],
): Promise<Result<null, Failure>> {
  const [first] = steps;
  return attempt(db, () =>
    db.transaction('rw', db.pending, async () => {
      const standing = await db.pending.get(pendingIdOf(place.platform, comment.commentId));
      const isTakenUp = steps.some(({ kind }) => TAKES_UP.includes(kind));
      if (!standing && !isTakenUp && !steps.some(({ kind }) => kind === 'dismissed')) return null;
      const before = standing ?? (isTakenUp ? makeRow() : forgetWords(makeRow()));
      const isWaiting = isOpen(readPendingState(before.steps));
      const taken: PendingStep[] = [...steps];
      if (first && isTakenUp && !isWaiting && !before.steps.some(({ id }) => id === first.id))
        taken.unshift({ ...first, kind: 'reopened', id: `again:${first.id}` });
      await db.pending.put(taken.reduce((row, step) => takeStep(row, step, rules), before));
      return null;
    }),
  );

  function makeRow(): PendingRow {
    const { text, post, parent, authorName } = comment;
    const judged = proposeWaiting({ text, account: place.accountName, post, parent, author: authorName });
    return toPendingRow(toPending(place, comment, judged, toInstant(clock())), rules);
  }
}
