import type { RecordRowView, RecordView } from '@/components/records/record-view';
import type { ChainedEvent } from '@/utils/domain/event';
import type { StoredRecord } from '@/utils/domain/record';
import { succeed } from '@/utils/domain/result';
import type { BevaraDatabase } from '@/utils/records/database';
import { EVIDENCE_NAME, type EvidenceDocument } from '@/utils/records/evidence';
import { listRecords, type ListPosition } from '@/utils/records/list-records';
import { readItem } from '@/utils/records/read-items';
import { statusOf } from '@/utils/records/status-of';

const PAGE = 50;

function readEvents(db: BevaraDatabase, recordId: string): Promise<ChainedEvent[]> {
  return db.events.where('recordId').equals(recordId).sortBy('seq');
}

/** A page of the list with each record's status, newest first; `hasMore` when an older one may follow. */
export async function loadRows(db: BevaraDatabase, before: ListPosition | null) {
  const listed = await listRecords(db, { before, limit: PAGE });
  if (!listed.ok) return listed;
  const withStatus = async (record: StoredRecord): Promise<RecordRowView> => ({
    record,
    status: statusOf(await readEvents(db, record.id)),
  });
  return succeed({
    rows: await Promise.all(listed.value.map(withStatus)),
    hasMore: listed.value.length === PAGE,
  });
}

/** Everything about one record; null when it is not here. The blob addresses live as long as this page. */
export async function loadRecord(db: BevaraDatabase, recordId: string): Promise<RecordView | null> {
  const item = await readItem(db, recordId);
  if (!item) return null;
  const events = await readEvents(db, recordId);
  const document = item.parts.find(({ name }) => name === EVIDENCE_NAME);
  const evidence = document ? await parseEvidence(document.bytes) : null;
  return {
    record: item.record,
    status: statusOf(events),
    events,
    fields: evidence?.fields ?? null,
    thread: evidence?.thread ?? [],
    missing: evidence?.missing ?? [],
    parts: item.parts.map(({ name, mediaType, bytes }) => ({
      name,
      mediaType,
      size: bytes.size,
      address: URL.createObjectURL(bytes),
    })),
  };
}

async function parseEvidence(bytes: Blob): Promise<EvidenceDocument | null> {
  try {
    return JSON.parse(await bytes.text()) as EvidenceDocument;
  } catch {
    return null;
  }
}
