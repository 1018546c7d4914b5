import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import type { ExportFormat, ExportInfo, ExportRun, ExportSummary } from '@/utils/exports/export-format';
import { readAgain } from '@/utils/exports/read-again';
import { readChainOf } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { openSigner } from '@/utils/records/installation-key';
import { noteExport } from '@/utils/records/note-export';
import { drawInBrowser } from './draw-in-browser';
import { nameFile } from './name-file';
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
  /** What a copy for disclosure hides. */
  readonly copy?: PlannedCopy;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/**
 * Writes the chosen records into one file, hands it to the browser's downloads and notes the export.
 * Rejects with an AbortError when it is cancelled; then nothing was handed over and nothing noted.
 */
export async function exportRecords(order: ExportOrder): Promise<Result<ExportSummary, Failure>> {
  const { db, format, recordIds, signal, copy } = order;
  const run = await beginExport(order);
  if (!run.ok) return run;
  await saveStream(run.value.stream, await nameFile(order), signal);
  const whole = await run.value.summary;
  const noted = await noteExport(db, Date.now, {
    exportId: crypto.randomUUID(),
    recordIds,
    format: format.id,
    sha256: whole.sha256,
    editorId: order.editorId,
    ...(copy && { masks: copy.notes }),
  });
  return noted.ok ? succeed(whole) : fail(noted.failure);
}

/** The file as it would leave, whole and in memory; nothing is handed over and nothing noted. */
export async function previewExport(order: ExportOrder): Promise<Result<Blob, Failure>> {
  const run = await beginExport(order);
  if (!run.ok) return run;
  const bytes = await new Response(run.value.stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer();
  return succeed(new Blob([bytes], { type: order.format.mediaType }));
}

async function beginExport(order: ExportOrder): Promise<Result<ExportRun, Failure>> {
  const { db, format, recordIds, setting, info, copy } = order;
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
    ...(copy && { masks: copy.masks }),
  });
  return succeed(run);
}
