import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';

/**
 * Whether what a proof speaks of still lies in the store, row and evidence; nothing is hashed again. Between the proof
 * and the removal lies the time to undo, and another window may have disposed of records. Fails with `unknown-record`.
 */
export function findStored(
  db: BevaraDatabase,
  { recordId, hash }: Pick<StoredCapture, 'recordId' | 'hash'>,
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    const [record, parts] = await Promise.all([
      db.records.get(recordId),
      db.evidence.where('[recordId+name]').equals([recordId, EVIDENCE_NAME]).count(),
    ]);
    if (record?.evidenceHash !== hash || parts === 0) throw new StoreRefusal('unknown-record');
    return null;
  });
}
