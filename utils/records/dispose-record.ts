import type { Failure } from '@/utils/domain/failure';
import type { PolicyRef } from '@/utils/domain/policy';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { readParts } from './read-records';

export interface DisposalOrder {
  /** Made by the caller: the same disposal twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string | null;
  /** Id of the rule in the pack's retention schedule. */
  readonly rule: string;
  readonly policy: PolicyRef;
  /** How many conditions the editor confirmed. */
  readonly confirmed: number;
}

/**
 * Disposes of a record: row, evidence and what waits in the outbox are deleted in one transaction. Its events stay, and
 * the last of them is the certificate: which rule of which pack, when, by whom, and the digest of what is gone. The
 * caller has asked `mayDispose` and had every condition confirmed. Fails with `unknown-record`.
 */
export function disposeRecord(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, recordId, editorId, rule, policy, confirmed }: DisposalOrder,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.evidence, db.events, db.outbox, async () => {
      const record = await db.records.get(recordId);
      if (!record) throw new StoreRefusal('unknown-record');
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
