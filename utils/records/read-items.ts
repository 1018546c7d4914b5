import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from './database';
import { readParts } from './read-records';
import { toStoredRecord } from './to-record-row';

/** A record with its evidence, as values; what an export takes. */
export interface RecordItem {
  readonly record: StoredRecord;
  readonly parts: readonly EvidencePart[];
}

/** One record with its evidence; null when there is none with this id. */
export async function readItem(db: BevaraDatabase, recordId: string): Promise<RecordItem | null> {
  const record = await db.records.get(recordId);
  return record ? { record: toStoredRecord(record), parts: await readParts(db, recordId) } : null;
}

/** Records with their evidence in the order of the ids, one in memory at a time; ids without a record are passed over. */
export async function* readItems(
  db: BevaraDatabase,
  recordIds: readonly string[],
): AsyncGenerator<RecordItem> {
  for (const recordId of recordIds) {
    const item = await readItem(db, recordId);
    if (item) yield item;
  }
}
