import type { ExportItem, ExportRefusal } from '@/utils/exports/export-format';
import type { BevaraDatabase } from '@/utils/records/database';
import { readItem } from '@/utils/records/read-items';
import type { RecordRow } from '@/utils/records/rows';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { openItem } from '@/utils/records/vault/open-record';
import type { ExportOrder } from './begin-export';

/** So few that they are forgotten before the browser takes them for something to keep. */
const ROWS = 100;

/** The rows of those records that are here, a few in memory at a time. */
export async function* readRows(db: BevaraDatabase, recordIds: readonly string[]): AsyncGenerator<RecordRow> {
  for (let start = 0; start < recordIds.length; start += ROWS)
    for (const row of await db.records.bulkGet(recordIds.slice(start, start + ROWS))) if (row) yield row;
}

/** Why the chosen records cannot leave in this form: none is here any more, encrypted and locked, or refused by the format. */
export async function findRefusal(
  order: Pick<ExportOrder, 'db' | 'format' | 'recordIds' | 'vaultKey'>,
): Promise<'gone' | 'locked' | ExportRefusal | null> {
  const { db, format, recordIds, vaultKey } = order;
  let isHere = false;
  for await (const row of readRows(db, recordIds)) {
    isHere = true;
    const refusal = format.refuses?.(toStoredRecord(row)) ?? null;
    if (refusal) return refusal;
    if (row.seal && !vaultKey) return 'locked';
  }
  return isHere ? null : 'gone';
}

/** The chosen records, as often as a format reads them, and which of them were really there to be read. */
export interface RecordReadings {
  /** Each reading is a part of the whole way. */
  readonly read: () => AsyncGenerator<ExportItem>;
  readonly packed: ReadonlySet<string>;
}

/** Reads the chosen records one at a time; one that was disposed of meanwhile is passed over. */
export function countReadings({
  db,
  format,
  variant,
  recordIds,
  vaultKey,
  onProgress,
}: ExportOrder): RecordReadings {
  const readings = format.countReadings?.(variant) ?? 1;
  const packed = new Set<string>();
  let reading = 0;
  async function* read(): AsyncGenerator<ExportItem> {
    const before = reading++ * recordIds.length;
    for (const [place, recordId] of recordIds.entries()) {
      const item = vaultKey ? await openItem(db, recordId, vaultKey) : await readItem(db, recordId);
      if (item) {
        packed.add(recordId);
        yield item;
      }
      onProgress(Math.floor((before + place + 1) / readings));
    }
  }
  return { read, packed };
}
