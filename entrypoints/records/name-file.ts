import { nameCopy } from '@/utils/exports/disclosure/name-copy';
import { createWords } from '@/utils/exports/document/document-setting';
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
  const distinct = new Map<string, NamedRecord>();
  for await (const row of readRows(db, recordIds))
    distinct.set(JSON.stringify([row.platform, row.account.name, row.kind, ...capturedOf(row)]), row);
  const words = createWords(setting);
  const records = [...distinct.values()];
  const name =
    format.id === 'disclosure'
      ? nameCopy(records, copy?.masks ?? [], info.createdAt, words)
      : nameExportFile(records, info.createdAt, words, context);
  return `${name}.${format.extension}`;
}

/** Archive captures are named by when and why; of other records only the kind counts. */
function capturedOf({ capture, capturedAt }: NamedRecord): readonly unknown[] {
  return capture ? [capturedAt.slice(0, 10), capture.change] : [];
}
