import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { showValue } from '@/utils/exports/document/local-time';
import { FACT_KEYS, type Fact } from '@/utils/exports/document/record-facts';
import { showHidden } from '@/utils/exports/document/show-hidden';

/** A list of records for a spreadsheet in Swedish or Norwegian settings: BOM, semicolons, CRLF. */
export const csvFormat: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  create: createCsv,
};

/** A row per record. A view of the JSON: what is hidden is shown, and what a spreadsheet could take for a formula is not one. */
export function createCsv(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* ({ words, documents }) {
    const encoder = new TextEncoder();
    yield encoder.encode(writeHead(words));
    for await (const { facts } of documents) yield encoder.encode(writeRow(facts));
  });
}

/** The mark by which Excel knows UTF-8, and the names of the columns. */
export function writeHead(words: DocumentWords): string {
  return `\ufeff${toRow(FACT_KEYS.map((key) => words.translate(`fact.${key}`)))}`;
}

export function writeRow(facts: readonly Fact[]): string {
  return toRow(facts.map(({ value }) => defuse(showHidden(showValue(value)))));
}

/**
 * Puts `'` before what Excel, Calc or Sheets would compute: `= + - @`, their full-width forms, also behind spaces and
 * invisible characters, and a leading tab or line break (records.md §8).
 */
export function defuse(cell: string): string {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\n]/u.test(cell) ? `'${cell}` : cell;
}

/** RFC 4180 with every cell quoted. */
function toRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
}
