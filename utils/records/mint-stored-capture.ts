import type { StoredCapture } from '@/utils/domain/stored-capture';
import { StoreRefusal } from './attempt';
import { checkEvidence } from './check-evidence';
import type { BevaraDatabase } from './database';

/**
 * Reads a record back from the database, hashes every part of its evidence again and, only when all of it agrees,
 * makes the proof that a removal asks for. The one place in Bevara that can. Throws `StoreRefusal` with
 * `read-back-differs` when anything differs.
 */
export async function mintStoredCapture(db: BevaraDatabase, recordId: string): Promise<StoredCapture> {
  const { record, document, faults } = await checkEvidence(db, recordId);
  const [fault] = faults;
  const missing = document?.missing ?? record?.seal?.missing;
  if (fault || !record || !missing) throw new StoreRefusal('read-back-differs', fault?.code ?? null);
  return {
    recordId,
    hash: record.evidenceHash,
    storedAt: record.storedAt,
    missing,
  } as StoredCapture;
}
