import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { escapeXml } from '@/utils/exports/document/escape-xml';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { showValue, type LocalTime } from '@/utils/exports/document/local-time';
import { FACT_KEYS, INSTANT_KEYS, type Fact, type FactKey } from '@/utils/exports/document/record-facts';
import type { ExportInfo } from '@/utils/exports/export-format';
import { fitCells } from './fit-cells';
import { describeProperties, PROPERTIES_FILE, WORKBOOK_FILES } from './workbook-files';

const WIDE: Readonly<Partial<Record<FactKey, number>>> = {
  title: 50,
  text: 80,
  postText: 50,
  receivedAt: 28,
  sentAt: 28,
  writtenAt: 50,
  permalink: 50,
  capturedAt: 28,
  storedAt: 28,
  evidenceHash: 66,
  id: 38,
  faults: 50,
};
/** Cell styles in workbook-files.ts. */
const PLAIN = 0;
const HEADING = 1;
const TIME = 2;
const DAY = 3;
/** The day before 1 January 1900 as Excel counts it (ECMA-376-1, 18.17.4.1). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;

/**
 * A workbook (ECMA-376) whose rows are packed as they come: what is held is what has been packed. Dates are dates as
 * the municipality's clock has them, with the zone in the heading, since a cell has none; everything else is text and
 * never a formula. `add` returns the facts that it had to cut, `take` gives the bytes so far, `end` the rest.
 */
export function openWorkbook(words: DocumentWords, { createdAt, exportId }: ExportInfo) {
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  const add = <T extends ZipDeflate | ZipPassThrough>(file: T): T => {
    file.mtime = createdAt;
    zip.add(file);
    return file;
  };
  const open = (name: string): ZipDeflate => add(new ZipDeflate(name, { level: 6 }));
  for (const [name, content] of Object.entries(WORKBOOK_FILES)) open(name).push(strToU8(content), true);
  add(new ZipPassThrough(PROPERTIES_FILE)).push(strToU8(describeProperties(exportId)), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  const last = `${columnName(FACT_KEYS.length - 1)}1`;
  let number = 0;
  let lines = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>',
    ...FACT_KEYS.map(
      (key, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDE[key] ?? 22}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
  ].join('');
  const addRow = (cells: readonly string[]) => {
    lines += `<row r="${number}">${cells.join('')}</row>`;
    if (lines.length < 100_000) return;
    sheet.push(strToU8(lines));
    lines = '';
  };
  number += 1;
  const nameColumn = (key: FactKey) =>
    words.translate(`fact.${key}`) + (INSTANT_KEYS.has(key) ? ` (${words.timeZone})` : '');
  addRow(FACT_KEYS.map((key, at) => textCell(`${columnName(at)}1`, nameColumn(key), HEADING)));

  const take = (): Uint8Array<ArrayBuffer>[] => {
    const taken = chunks;
    chunks = [];
    return taken;
  };
  return {
    add(facts: readonly Fact[]): readonly Fact[] {
      number += 1;
      const { values, cut } = fitCells(facts, words);
      addRow(values.map((value, at) => toCell(`${columnName(at)}${number}`, value)));
      return cut;
    },
    take,
    async *end(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      lines += `</sheetData><autoFilter ref="A1:${last.replace(/1$/, String(number))}"/></worksheet>`;
      sheet.push(strToU8(lines), true);
      zip.end();
      yield* take();
    },
  };
}

function toCell(place: string, value: string | LocalTime): string {
  if (value === '') return '';
  if (typeof value === 'string') return textCell(place, value, PLAIN);
  const { date, clock } = value;
  const days = (Date.parse(`${date}T${clock?.time ?? '00:00:00'}Z`) - EXCEL_EPOCH) / DAY_LENGTH;
  // Excel knows no date before 1900.
  return days >= 1
    ? `<c r="${place}" s="${clock ? TIME : DAY}"><v>${days}</v></c>`
    : textCell(place, showValue(value), PLAIN);
}

function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

/** `_x0041_` is a way to write a character in a cell (ECMA-376-1, 22.9.2.19); what only looks like one is not. */
function escapeCell(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A, B … Z, AA, AB … */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
