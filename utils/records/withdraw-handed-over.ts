import { z } from 'zod';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@/utils/domain/withdrawal';
import { appendInBatches } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { listStandingWords } from './standing-words';

/** An editor takes back that a file is where it belongs. */
export interface HandedOverWithdrawal {
  /** Made by the caller: the same withdrawal twice is one event a record. */
  readonly eventId: string;
  /** Of the export that made the file. */
  readonly exportId: string;
  readonly editorId: string | null;
  readonly reason: WithdrawalReason<'handed-over'>;
}

const reasonSchema = z.enum(WITHDRAWAL_REASONS['handed-over']);

/**
 * Takes back that the file of an export is where it belongs, for every record in it: none of them counts as handed over by
 * it until that is said anew. What was taken back already stays so. Fails with `invalid-message`, `unknown-record` when nobody
 * ever said so, or as the database does; the same withdrawal again adds the rest.
 */
export function withdrawHandedOver(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, exportId, editorId, reason }: HandedOverWithdrawal,
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    if (!reasonSchema.safeParse(reason).success) throw new StoreRefusal('invalid-message', 'reason');
    const events = await db.events.where('id').startsWith(`${exportId}:`).sortBy('seq');
    if (!events.some(({ type }) => type === 'handed-over')) throw new StoreRefusal('unknown-record');
    const own = `${exportId}:handed-over-withdrawn:${eventId}:`;
    const words = [...Map.groupBy(events, ({ recordId }) => recordId).values()].flatMap((ofRecord) =>
      listStandingWords(ofRecord, 'handed-over'),
    );
    const drafts = words.map(({ recordId }) => ({
      id: `${own}${recordId}`,
      recordId,
      type: 'handed-over-withdrawn' as const,
      editorId,
      data: { exportId, reason },
    }));
    await appendInBatches(db, clock, drafts);
    return null;
  });
}
