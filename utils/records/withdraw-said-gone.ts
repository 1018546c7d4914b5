import { z } from 'zod';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@/utils/domain/withdrawal';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { statusOf } from './status-of';

/** An editor takes back that a comment is gone. */
export interface SaidGoneWithdrawal {
  /** Made by the caller: the same withdrawal twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string | null;
  readonly reason: WithdrawalReason<'said-gone'>;
}

const reasonSchema = z.enum(WITHDRAWAL_REASONS['said-gone']);

/**
 * Takes back that a comment is gone: nobody knows again how its removal ended, and the question is asked anew. Fails with
 * `invalid-message`, `unknown-record`, or `not-permitted` where nobody has said so.
 */
export function withdrawSaidGone(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, recordId, editorId, reason }: SaidGoneWithdrawal,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      if (!reasonSchema.safeParse(reason).success) throw new StoreRefusal('invalid-message', 'reason');
      if (!(await db.records.get(recordId))) throw new StoreRefusal('unknown-record');
      const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
      if (events.some(({ id }) => id === eventId)) return null;
      const status = statusOf(events);
      if (status !== 'said-gone') throw new StoreRefusal('not-permitted', status);
      const type = 'said-gone-withdrawn';
      await appendEvents(db, clock, [{ id: eventId, recordId, type, editorId, data: { reason } }]);
      return null;
    }),
  );
}
