import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import { openWorkbook } from './write-workbook';

/** A list of records as a workbook: dates are dates, everything else is text and never a formula. */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  create: createXlsx,
};

/** A row per record, packed as it comes. */
export function createXlsx(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* ({ words, documents }) {
    const workbook = openWorkbook(words, request.info.createdAt);
    for await (const { facts } of documents) {
      workbook.add(facts);
      yield* workbook.take();
    }
    yield* workbook.end();
  });
}
