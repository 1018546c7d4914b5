import type { RecordRowView, RecordView } from '@/components/records/record-view';
import type { ChainedEvent } from '@/utils/domain/event';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import { findCoveredAt, listCovers } from '@/utils/records/archive/covers';
import type { BevaraDatabase } from '@/utils/records/database';
import type { EvidenceDocument } from '@/utils/records/evidence';
import { readItem } from '@/utils/records/read-items';
import { statusOf } from '@/utils/records/status-of';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { openItem, openRow } from '@/utils/records/vault/open-record';

/** What has happened to a record, oldest first. */
export function readEvents(db: BevaraDatabase, recordId: string): Promise<ChainedEvent[]> {
  return db.events.where('recordId').equals(recordId).sortBy('seq');
}

/** These records with their status; what is sealed comes as it lies, or in the clear with the vault's key. */
export async function loadRows(
  db: BevaraDatabase,
  ids: readonly string[],
  vaultKey: CryptoKey | null = null,
): Promise<readonly RecordRowView[]> {
  const rows = (await db.records.bulkGet([...ids])).flatMap((row) => row ?? []);
  return Promise.all(
    rows.map(async (row) => ({
      record: vaultKey ? await openRow(row, vaultKey) : toStoredRecord(row),
      status: statusOf(await readEvents(db, row.id)),
    })),
  );
}

/**
 * Everything about one record, in the clear with the vault's key; null when it is not here. The blob addresses live as
 * long as this page.
 */
export async function loadRecord(
  db: BevaraDatabase,
  recordId: string,
  vaultKey: CryptoKey | null,
): Promise<RecordView | null> {
  const item = vaultKey ? await openItem(db, recordId, vaultKey) : await readItem(db, recordId);
  if (!item) return null;
  const [events, row] = await Promise.all([readEvents(db, recordId), db.records.get(recordId)]);
  const isLocked = item.record.isSealed === true;
  const document = item.parts.find(({ name }) => name === EVIDENCE_NAME);
  const evidence = document && !isLocked ? await parseEvidence(document.bytes) : null;
  return {
    record: item.record,
    status: statusOf(events),
    events,
    coveredAt: row ? findCoveredAt(await listCovers(db), row) : null,
    fields: evidence?.fields ?? null,
    thread: evidence?.thread ?? [],
    missing: evidence?.missing ?? [],
    publication: evidence?.publication,
    parts: isLocked
      ? []
      : item.parts.map(({ name, mediaType, bytes }) => ({
          name,
          mediaType,
          size: bytes.size,
          address: URL.createObjectURL(bytes),
        })),
  };
}

async function parseEvidence(bytes: Blob): Promise<(EvidenceDocument & { publication?: unknown }) | null> {
  try {
    return JSON.parse(await bytes.text());
  } catch {
    return null;
  }
}
