import { Dexie } from 'dexie';
import type { ChainedEvent } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { Result } from '@/utils/domain/result';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import { toStoredRecord } from './to-record-row';

/** A record with its evidence and what has happened to it. */
export interface WholeRecord {
  readonly record: StoredRecord;
  readonly parts: readonly EvidencePart[];
  readonly events: readonly ChainedEvent[];
}

/** A record, evidence and events; null when there is none with that id. */
export function readRecord(db: BevaraDatabase, id: string): Promise<Result<WholeRecord | null, Failure>> {
  return attempt(db, () =>
    db.transaction('r', db.records, db.evidence, db.events, async () => {
      const record = await db.records.get(id);
      if (!record) return null;
      return {
        record: toStoredRecord(record),
        parts: await readParts(db, id),
        events: await eventsOf(db, id),
      };
    }),
  );
}

/** What has happened to a record, in order; also after the record itself was disposed of. */
export function readEvents(
  db: BevaraDatabase,
  recordId: string,
): Promise<Result<readonly ChainedEvent[], Failure>> {
  return attempt(db, () => eventsOf(db, recordId));
}

/**
 * A record's evidence, evidence.json and its parts, in the order of their names; only those of these names where some are
 * given. Throws what Dexie throws.
 */
export async function readParts(
  db: BevaraDatabase,
  recordId: string,
  names?: readonly string[],
): Promise<EvidencePart[]> {
  if (names) {
    const parts = await db.evidence.bulkGet(names.map((name) => [recordId, name]));
    return parts.filter((part) => part !== undefined);
  }
  return db.evidence
    .where('[recordId+name]')
    .between([recordId, Dexie.minKey], [recordId, Dexie.maxKey])
    .toArray();
}

function eventsOf(db: BevaraDatabase, recordId: string): Promise<ChainedEvent[]> {
  return db.events.where('recordId').equals(recordId).sortBy('seq');
}
