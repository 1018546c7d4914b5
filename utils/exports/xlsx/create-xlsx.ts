import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import { openWorkbook } from './write-workbook';

/** A list of records as a workbook: dates are dates on the municipality's clock, everything else is text and never a formula. */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  create: createXlsx,
};

/** A row per record, packed as it comes. */
export function createXlsx(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* ({ words, documents }, onUnheld) {
    const workbook = openWorkbook(words, request.info);
    for await (const { record, facts } of documents) {
      for (const { label } of workbook.add(facts)) onUnheld({ recordId: record.id, part: label });
      yield* workbook.take();
    }
    yield* workbook.end();
  });
}
