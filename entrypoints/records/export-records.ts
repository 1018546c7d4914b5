import type { Failure, FailureCode } from '@/utils/domain/failure';
import { succeed, type Result } from '@/utils/domain/result';
import type { UnheldPart } from '@/utils/exports/export-format';
import { isArchived } from '@/utils/records/is-handing-over';
import { noteExport, type ExportNote } from '@/utils/records/note-export';
import { beginExport, type ExportOrder } from './begin-export';
import { nameFile } from './name-file';
import { saveStream } from './save-stream';
import { tryTo } from './try-to';

/** What has left. */
export interface Exported {
  readonly exportId: string;
  /** True when the file can stand for the records, once an editor has said that it is there. */
  readonly isForArchive: boolean;
  /** How many of the chosen records are in the file. */
  readonly packed: number;
  /** How many had been disposed of before they could be read. */
  readonly gone: number;
  /** How many parts were damaged; the file names them. */
  readonly faults: number;
  /** How many parts this form cannot hold; the file says so. */
  readonly unheld: number;
  /** Why the export could not be noted; null when it was. */
  readonly unnoted: FailureCode | null;
}

/**
 * Writes the chosen records into one file, hands it to the browser's downloads and notes the export on those that are
 * in it. Rejects with an AbortError when it is cancelled; then nothing was handed over and nothing noted.
 */
export async function exportRecords(order: ExportOrder): Promise<Result<Exported, Failure>> {
  const { db, format, recordIds, signal, copy } = order;
  const begun = await beginExport(order);
  if (!begun.ok) return begun;
  const { run, packed, asOf } = begun.value;
  await saveStream(run.stream, await nameFile(order), { isOpened: order.vaultKey !== null, signal });
  const { sha256, faults, unheld = [] } = await run.summary;
  const note: ExportNote = {
    exportId: order.info.exportId,
    recordIds: recordIds.filter((id) => packed.has(id)),
    asOf,
    faults: countByRecord([...faults, ...unheld]),
    format: format.id,
    sha256,
    editorId: order.editorId,
    ...(copy && { masks: copy.notes.filter(({ recordId }) => packed.has(recordId)) }),
  };
  const noted = await tryTo(db, () => noteExport(db, Date.now, note));
  const unnoted = !noted.ok ? noted.failure : !noted.value.ok ? noted.value.failure.code : null;
  const gone = recordIds.length - packed.size;
  return succeed({
    exportId: note.exportId,
    isForArchive: isArchived(format.id) && unnoted === null,
    packed: packed.size,
    gone,
    faults: faults.length,
    unheld: unheld.length,
    unnoted,
  });
}

function countByRecord(parts: readonly UnheldPart[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(parts, ({ recordId }) => recordId);
  return new Map([...groups].map(([recordId, own]) => [recordId, own.length]));
}

/** The file as it would leave, whole and in memory; nothing is handed over and nothing noted. */
export async function previewExport(order: ExportOrder): Promise<Result<Blob, Failure>> {
  const begun = await beginExport(order);
  if (!begun.ok) return begun;
  const stream = begun.value.run.stream as ReadableStream<Uint8Array<ArrayBuffer>>;
  const bytes = await new Response(stream).arrayBuffer();
  return succeed(new Blob([bytes], { type: order.format.mediaType }));
}
