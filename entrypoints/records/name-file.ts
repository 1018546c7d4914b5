import { createWords } from '@/utils/exports/document/document-setting';
import { nameExportFile, type NamedRecord } from '@/utils/exports/document/file-name';
import type { ExportOrder } from './begin-export';

/** The name of the exported file by the pack's template, with its extension. */
export async function nameFile({
  db,
  format,
  recordIds,
  setting,
  info,
  context,
}: ExportOrder): Promise<string> {
  const distinct = new Map<string, NamedRecord>();
  for (let start = 0; start < recordIds.length; start += 1_000) {
    const rows = await db.records.bulkGet(recordIds.slice(start, start + 1_000));
    for (const row of rows)
      if (row) distinct.set(JSON.stringify([row.platform, row.account.name, row.kind, capturedOf(row)]), row);
  }
  const words = createWords(setting);
  const wanted = format.id === 'disclosure' ? words.translate('disclosure.title') : context;
  const name = nameExportFile([...distinct.values()], info.createdAt, words, wanted);
  return `${name}.${format.extension}`;
}

/** Archive captures are named by when and why; of other records only the kind counts. */
function capturedOf({ capture, capturedAt }: NamedRecord): readonly unknown[] {
  return capture ? [capturedAt.slice(0, 10), capture.change] : [];
}
