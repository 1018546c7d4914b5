import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import type {
  ExportFormat,
  ExportInfo,
  ExportItem,
  ExportRefusal,
  ExportSummary,
} from '@/utils/exports/export-format';
import { readAgain } from '@/utils/exports/read-again';
import { readChainOf } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { openSigner } from '@/utils/records/installation-key';
import { noteExport } from '@/utils/records/note-export';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { openItem } from '@/utils/records/vault/open-record';
import { readItem } from '@/utils/records/read-items';
import { drawInBrowser } from './draw-in-browser';
import { saveStream } from './save-stream';

export interface ExportOrder {
  readonly db: BevaraDatabase;
  readonly format: ExportFormat;
  /** One of the format's; left out: the usual one. */
  readonly variant?: string | undefined;
  readonly recordIds: readonly string[];
  readonly vaultKey: CryptoKey | null;
  readonly setting: DocumentSetting;
  readonly info: ExportInfo;
  readonly editorId: string;
  readonly fileName: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

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

/**
 * Writes the chosen records into one file, hands it to the browser's downloads and notes the export.
 * Rejects with an AbortError when it is cancelled; then nothing was handed over and nothing noted.
 */
export async function exportRecords(order: ExportOrder): Promise<Result<ExportSummary, Failure>> {
  const { db, format, recordIds, signal, setting, info } = order;
  const signer = await openSigner(db, Date.now);
  if (!signer.ok) return signer;
  const run = format.create({
    records: readAgain(countReadings(order)),
    events: readAgain(() => readChainOf(db, recordIds)),
    ...signer.value,
    info,
    setting,
    drawing: drawInBrowser(),
    ...(order.variant === undefined ? {} : { variant: order.variant }),
  });
  await saveStream(run.stream, order.fileName, signal);
  const whole = await run.summary;
  const noted = await noteExport(db, Date.now, {
    exportId: crypto.randomUUID(),
    recordIds,
    format: format.id,
    sha256: whole.sha256,
    editorId: order.editorId,
  });
  return noted.ok ? succeed(whole) : fail(noted.failure);
}

/** Each reading of the records is a part of the whole way. */
function countReadings(order: ExportOrder): () => AsyncGenerator<ExportItem> {
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
