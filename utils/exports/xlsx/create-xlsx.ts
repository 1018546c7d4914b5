import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import { FACT_KEYS, type Fact, type FactKey } from '@/utils/exports/document/record-facts';
import { showHidden } from '@/utils/exports/document/show-hidden';

/** Excel takes no more characters in a cell. */
const CELL_LIMIT = 32_767;
const WIDE: Readonly<Partial<Record<FactKey, number>>> = { title: 50, text: 80, postText: 50, faults: 50 };

/** A list of records as a workbook: dates are dates, everything else is text and never a formula. */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  create: createXlsx,
};

/** A row per record. The rows are held in memory, the evidence is not. */
export function createXlsx(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* ({ words, documents }) {
    const rows: Row[] = [
      FACT_KEYS.map((key) => ({
        value: words.translate(`fact.${key}`),
        type: String,
        fontWeight: 'bold',
      })),
    ];
    for await (const { facts } of documents) rows.push(facts.map(toCell));
    const blob = await writeXlsxFile(rows, {
      sheet: 'Bevara',
      columns: FACT_KEYS.map((key) => ({ width: WIDE[key] ?? 22 })),
      stickyRowsCount: 1,
    }).toBlob();
    yield new Uint8Array(await blob.arrayBuffer());
  });
}

/** Dates are written in UTC, as the column of the same name in the JSON has them. */
function toCell({ value }: Fact): CellObject | null {
  if (value === '') return null;
  return value instanceof Date
    ? { value, type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
    : { value: toCellText(value), type: String };
}

function toCellText(text: string): string {
  const shown = showHidden(text);
  return shown.length <= CELL_LIMIT
    ? shown
    : `${shown.slice(0, CELL_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
