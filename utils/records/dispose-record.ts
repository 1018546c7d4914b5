import type { Failure } from '@/utils/domain/failure';
import type { Policy, PolicyRef } from '@/utils/domain/policy';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { findCoveredAt, listCovers } from './archive/covers';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { describeForDisposal } from './describe-for-disposal';
import { mayDispose } from './may-dispose';
import { readParts } from './read-records';

export interface DisposalOrder {
  /** Made by the caller: the same disposal twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string | null;
  /** Id of the rule in the pack's retention schedule. */
  readonly rule: string;
  readonly policy: PolicyRef;
  /** The retention schedule of that pack. */
  readonly retention: Policy['retention'];
  /** How many conditions the editor confirmed. */
  readonly confirmed: number;
}

/**
 * Disposes of a record: row, evidence and what waits in the outbox are deleted in one transaction. Its events stay, and
 * the last of them is the certificate: which rule of which pack, when, by whom, and the digest of what is gone. Fails
 * with `unknown-record`, or with `not-permitted` when the schedule does not allow it now by that rule or a condition was
 * not confirmed; then nothing is gone.
 */
export function disposeRecord(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, recordId, editorId, rule, policy, retention, confirmed }: DisposalOrder,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.evidence, db.events, db.outbox, async () => {
      const record = await db.records.get(recordId);
      if (!record) throw new StoreRefusal('unknown-record');
      const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
      const coveredAt = findCoveredAt(await listCovers(db), record);
      const may = mayDispose(retention, describeForDisposal(record, events, coveredAt), clock());
      if (may.kind !== 'may' || may.rule !== rule || confirmed < may.conditions.length)
        throw new StoreRefusal('not-permitted', may.kind);
      const parts = await readParts(db, recordId);
      await db.evidence.bulkDelete(parts.map(({ name }) => [recordId, name]));
      await db.outbox.where('id').equals(`record:${recordId}`).delete();
      await db.records.delete(recordId);
      await appendEvents(db, clock, [
        {
          id: eventId,
          recordId,
          type: 'disposed',
          editorId,
          data: {
            rule,
            policy: policy.id,
            policyVersion: policy.version,
            policyHash: policy.hash,
            evidenceHash: record.evidenceHash,
            parts: parts.length,
            confirmed,
          },
        },
      ]);
      return null;
    }),
  );
}
