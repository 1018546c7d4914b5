import { nameCopy } from '@/utils/exports/disclosure/name-copy';
import { createWords, type DocumentWords } from '@/utils/exports/document/document-setting';
import { nameExportFile, type NamedRecord } from '@/utils/exports/document/file-name';
import type { ExportOrder } from './begin-export';
import { readRows } from './read-for-export';

/** The name of the exported file by the pack's template, with its extension. */
export async function nameFile({
  db,
  format,
  recordIds,
  setting,
  info,
  context,
  copy,
}: ExportOrder): Promise<string> {
  const words = createWords(setting);
  const distinct = new Map<string, NamedRecord>();
  for await (const row of readRows(db, recordIds))
    distinct.set(JSON.stringify([row.platform, row.account.name, row.kind, ...capturedOf(row, words)]), row);
  const records = [...distinct.values()];
  const name =
    format.id === 'disclosure'
      ? nameCopy(records, copy?.masks ?? [], info.createdAt, words)
      : nameExportFile(records, info.createdAt, words, context);
  return `${name}.${format.extension}`;
}

/** Archive captures are named by when and why; of other records only the kind counts. */
function capturedOf({ capture, capturedAt }: NamedRecord, words: DocumentWords): readonly unknown[] {
  return capture ? [words.formatDate(capturedAt), capture.change] : [];
}
