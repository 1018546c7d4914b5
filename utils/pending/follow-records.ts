import type { Failure } from '@/utils/domain/failure';
import type { PendingStep } from '@/utils/domain/pending-comment';
import { readPendingState } from '@/utils/domain/pending-state';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { PendingRow, RecordRow } from '@/utils/records/rows';
import { statusOf } from '@/utils/records/status-of';
import { forgetWords, takeStep } from './pending-row';
import type { PendingStore } from './pending-store';

/**
 * Lets what was done with a comment's record show at the waiting comment: one that was removed or hidden, or is said to be gone, waits no more,
 * until that is taken back; one that was registered waits on with its registration. Of one whose record is confidential, or may not hold its words, the
 * list holds none either: at once, settled or not. Looked up rather than told, so that a worker that was stopped in
 * between misses nothing; done twice it changes nothing.
 */
export function followRecords({ db, clock, rules }: PendingStore): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.pending, db.records, db.events, async () => {
      const rows = (await db.pending.toArray()).filter(({ isOpen, text }) => isOpen === 1 || text !== null);
      const byId = new Map(rows.map((row) => [row.id, row]));
      const records = await db.records
        .where('commentId')
        .anyOf(rows.map(({ commentId }) => commentId))
        .toArray();
      for (const record of records) {
        const row = byId.get(`${record.platform}:${record.commentId}`);
        if (!row || record.isPractice) continue;
        const steps = await stepsOf(record, row);
        const taken = steps.reduce((before, step) => takeStep(before, step, rules), row);
        const after = isWithheld(record) && taken.text !== null ? forgetWords(taken) : taken;
        if (after === row) continue;
        byId.set(row.id, after);
        await db.pending.put(after);
      }
      return null;
    }),
  );

  async function stepsOf(record: RecordRow, row: PendingRow): Promise<PendingStep[]> {
    const events = await db.events.where('recordId').equals(record.id).sortBy('seq');
    const taken = { at: toInstant(clock()), by: null };
    if (row.isOpen === 0) {
      const back = events.findLast(({ type }) => type === 'said-gone-withdrawn');
      const { name, settledAt } = readPendingState(row.steps);
      const isBack = back && name === 'gone' && (settledAt ?? '') <= back.at;
      return isBack ? [{ kind: 'found', id: `found:${back.id}`, ...taken }] : [];
    }
    const status = statusOf(events);
    const said = events.findLast(({ type }) => type === 'said-gone');
    return [
      ...(record.registration
        ? [{ kind: 'registered', id: `registered:${record.id}`, ...taken } as const]
        : []),
      ...(status === 'removed' || status === 'hidden'
        ? [{ kind: 'removed', id: `removed:${record.id}`, ...taken } as const]
        : []),
      ...(status === 'said-gone' ? [{ kind: 'gone', id: `gone:${said?.id}`, ...taken } as const] : []),
    ];
  }
}

/** Confidential, for its own words or for what its thread shows, or removed on a ground that lets nothing of its words be kept. */
function isWithheld({ isConfidential, removal, text }: RecordRow): boolean {
  return isConfidential || (removal !== null && text === '');
}
