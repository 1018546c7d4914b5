import type { ExportItem, ExportRefusal } from '@/utils/exports/export-format';
import { readItem } from '@/utils/records/read-items';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { openItem } from '@/utils/records/vault/open-record';
import type { ExportOrder } from './export-records';

/** Why the chosen records cannot leave in this form: encrypted and locked, or refused by the format; null when they can. */
export async function findRefusal(
  order: Pick<ExportOrder, 'db' | 'format' | 'recordIds' | 'vaultKey'>,
): Promise<'locked' | ExportRefusal | null> {
  const { db, format, recordIds, vaultKey } = order;
  for (let start = 0; start < recordIds.length; start += 1_000) {
    const rows = await db.records.bulkGet(recordIds.slice(start, start + 1_000));
    for (const row of rows) {
      if (!row) continue;
      const refusal = format.refuses?.(toStoredRecord(row)) ?? null;
      if (refusal) return refusal;
      if (row.seal && !vaultKey) return 'locked';
    }
  }
  return null;
}

/** Each reading of the records is a part of the whole way. */
export function countReadings(order: ExportOrder): () => AsyncGenerator<ExportItem> {
  const { format, variant, recordIds, onProgress } = order;
  const readings = format.countReadings?.(variant) ?? 1;
  let reading = 0;
  return () => {
    const before = reading++ * recordIds.length;
    return readAll(order, (done) => onProgress(Math.floor((before + done) / readings)));
  };
}

async function* readAll(
  { db, recordIds, vaultKey }: ExportOrder,
  onProgress: (done: number) => void,
): AsyncGenerator<ExportItem> {
  for (const [place, recordId] of recordIds.entries()) {
    const item = vaultKey ? await openItem(db, recordId, vaultKey) : await readItem(db, recordId);
    if (item) yield item;
    onProgress(place + 1);
  }
}
