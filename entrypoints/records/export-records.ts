import { succeed, type Result } from '@/utils/domain/result';
import type { Failure } from '@/utils/domain/failure';
import type { ExportFormat, ExportSummary } from '@/utils/exports/export-format';
import { readChainOf } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { openSigner } from '@/utils/records/installation-key';
import { noteExport } from '@/utils/records/note-export';
import { readItems, type RecordItem } from '@/utils/records/read-items';
import { saveStream } from './save-stream';

export interface ExportOrder {
  readonly db: BevaraDatabase;
  readonly format: ExportFormat;
  readonly recordIds: readonly string[];
  readonly organization: string;
  readonly extensionVersion: string;
  readonly editorId: string;
  readonly fileName: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

async function* counted(items: AsyncIterable<RecordItem>, onProgress: (done: number) => void) {
  let done = 0;
  for await (const item of items) {
    yield item;
    onProgress((done += 1));
  }
}

/**
 * Writes the chosen records into one package, hands it to the browser's downloads and notes the export.
 * Rejects with an AbortError when it is cancelled; then nothing was handed over and nothing noted.
 */
export async function exportRecords(order: ExportOrder): Promise<Result<ExportSummary, Failure>> {
  const { db, format, recordIds, signal } = order;
  const signer = await openSigner(db, Date.now);
  if (!signer.ok) return signer;
  const { stream, summary } = format.create({
    records: counted(readItems(db, recordIds), order.onProgress),
    events: readChainOf(db, recordIds),
    sign: signer.value.sign,
    publicKeyPem: signer.value.publicKeyPem,
    info: {
      organization: order.organization,
      createdAt: new Date().toISOString(),
      extensionVersion: order.extensionVersion,
    },
  });
  await saveStream(stream, order.fileName, signal);
  const whole = await summary;
  const noted = await noteExport(db, Date.now, {
    exportId: crypto.randomUUID(),
    recordIds,
    format: format.id,
    sha256: whole.sha256,
    editorId: order.editorId,
  });
  return noted.ok ? succeed(whole) : noted;
}
