import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import type { ExportFormat, ExportInfo, ExportSummary } from '@/utils/exports/export-format';
import { readAgain } from '@/utils/exports/read-again';
import { readChainOf } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { openSigner } from '@/utils/records/installation-key';
import { noteExport } from '@/utils/records/note-export';
import { drawInBrowser } from './draw-in-browser';
import { countReadings } from './read-for-export';
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
