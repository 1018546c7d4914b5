import type { Failure } from '@/utils/domain/failure';
import type { PendingStep } from '@/utils/domain/pending-comment';
import { readPendingState } from '@/utils/domain/pending-state';
import { succeed, type Result } from '@/utils/domain/result';
import { attempt } from '@/utils/records/attempt';
import { forgetWords, toPendingRow } from './pending-row';
import type { PendingStore } from './pending-store';

const COUNTED_BY = 'pending-rules';
const DAY = 86_400_000;

/** Counts every open deadline anew when the rules are no longer those it was counted by; otherwise does nothing. */
export function recountDeadlines({ db, rules }: PendingStore): Promise<Result<null, Failure>> {
  const { calendar, promise, acknowledgement, isMediaSameDay } = rules;
  const countedBy = JSON.stringify({ calendar, promise, acknowledgement, isMediaSameDay });
  return attempt(db, () =>
    db.transaction('rw', db.pending, db.meta, async () => {
      if ((await db.meta.get(COUNTED_BY))?.value === countedBy) return null;
      const open = await db.pending.where('isOpen').equals(1).toArray();
      await db.pending.bulkPut(open.map((row) => toPendingRow(row, rules)));
      await db.meta.put({ name: COUNTED_BY, value: countedBy });
      return null;
    }),
  );
}

/**
 * Lets go of names, texts, links and who did what, once the time that the pack's retention rule gives after settling is
 * over. Without such a rule nothing goes. What stays tells no person: when it was asked and answered.
 */
export function forgetSettled({ db, clock, rules }: PendingStore): Promise<Result<null, Failure>> {
  const { keepAfterSettled } = rules;
  if (!keepAfterSettled) return Promise.resolve(succeed(null));
  const latest = clock() - keepAfterSettled.days * DAY;
  return attempt(db, () =>
    db.transaction('rw', db.pending, async () => {
      const settled = await db.pending.where('isOpen').equals(0).toArray();
      const over = settled.filter(
        ({ text, steps }) => text !== null && Date.parse(readPendingState(steps).settledAt ?? '') <= latest,
      );
      await db.pending.bulkPut(
        over.map((row) => ({ ...forgetWords(row), steps: row.steps.map(forgetPeople) })),
      );
      return null;
    }),
  );
}

function forgetPeople(step: PendingStep): PendingStep {
  return step.kind === 'assigned' ? { ...step, by: null, to: '' } : { ...step, by: null };
}
