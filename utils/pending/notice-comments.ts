import type { Failure } from '@/utils/domain/failure';
import type { NoticedComment, PendingComment, PendingStep } from '@/utils/domain/pending-comment';
import { readPendingState } from '@/utils/domain/pending-state';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { PendingRow } from '@/utils/records/rows';
import { proposeWaiting } from './classify/propose-waiting';
import { findAnswered } from './find-answered';
import { isAcknowledgement } from './is-acknowledgement';
import type { PendingStore } from './pending-store';
import { takeStep, toPendingRow } from './pending-row';
import { pendingIdOf, toPending, type NoticedOn } from './to-pending';

/** What was written before this has been answered or never will be, days. */
const OLDEST_DAYS = 30;

/**
 * Judges comments that an editor had in view and keeps those that seem to wait for an answer (KAL-7, NYK-6, VAR-4).
 * An answer of the account settles what it answers, or says that an answer will come. Comments noticed again add
 * nothing; a look that tells the time more exactly sharpens it.
 */
export function noticeComments(
  store: PendingStore,
  place: NoticedOn,
  comments: readonly NoticedComment[],
): Promise<Result<null, Failure>> {
  const { db, clock, rules } = store;
  return attempt(db, () =>
    db.transaction('rw', db.pending, async () => {
      const visitors = comments.filter(({ isByAccount }) => !isByAccount);
      const known = await db.pending.bulkGet(
        visitors.map(({ commentId }) => pendingIdOf(place.platform, commentId)),
      );
      for (const [i, comment] of visitors.entries()) {
        const standing = known[i];
        const row = standing ? sharpen(findAgain(standing), comment) : propose(comment);
        if (row && row !== standing) await db.pending.put(toPendingRow(row, rules));
      }
      for (const answer of comments.filter(({ isByAccount }) => isByAccount)) await follow(answer);
      return null;
    }),
  );

  function propose(comment: NoticedComment): PendingComment | null {
    const now = clock();
    const seenAt = toInstant(now);
    const written = comment.written ?? { from: seenAt, until: seenAt };
    if (Date.parse(written.until) < now - OLDEST_DAYS * 86_400_000) return null;
    const { text, post, parent, authorName } = comment;
    const proposal = proposeWaiting({ text, account: place.accountName, post, parent, author: authorName });
    if (!proposal.waits) return null;
    return toPending(place, comment, proposal, seenAt);
  }

  /** One that was missed or given up as gone, and stands on the page, is there. */
  function findAgain(row: PendingRow): PendingRow {
    const { name, missedAt } = readPendingState(row.steps);
    if ((missedAt === null && name !== 'gone') || row.text === null) return row;
    const at = toInstant(clock());
    return takeStep(row, { kind: 'found', id: `found:${row.steps.length}`, at, by: null }, rules);
  }

  async function follow(answer: NoticedComment): Promise<void> {
    const thread = (await db.pending.where('threadId').equals(answer.threadId).toArray()).filter(
      ({ platform }) => platform === place.platform,
    );
    // Seen again, an answer is for whom it was for the first time, and not for the next who waits.
    if (thread.some(({ steps }) => steps.some(({ id }) => id === answerStepId(answer)))) return;
    const open = new Map(thread.filter((row) => row.isOpen === 1).map((row) => [row.commentId, row]));
    const answered = findAnswered(answer, new Set(open.keys()));
    const row = answered === null ? undefined : open.get(answered);
    if (row) await db.pending.put(takeStep(row, stepOf(answer, store), rules));
  }
}

function answerStepId({ commentId }: NoticedComment): string {
  return `answer:${commentId}`;
}

/** An answer is one step at one comment, however often it is seen. */
function stepOf(answer: NoticedComment, { clock, rules }: PendingStore): PendingStep {
  const at = toInstant(clock());
  const written = answer.written?.until ?? at;
  const answeredAt = written < at ? written : at;
  const isPromise = isAcknowledgement(answer.text, rules.acknowledgementText);
  return {
    id: answerStepId(answer),
    at,
    by: null,
    ...(isPromise ? { kind: 'acknowledged', answeredAt } : { kind: 'answered', answeredAt, how: 'page' }),
  };
}

function sharpen(row: PendingRow, { written }: NoticedComment): PendingRow {
  if (!written || row.isOpen === 0) return row;
  return lengthOf(written) < lengthOf(row.written) ? { ...row, written } : row;
}

function lengthOf({ from, until }: PendingComment['written']): number {
  return Date.parse(until) - Date.parse(from);
}
