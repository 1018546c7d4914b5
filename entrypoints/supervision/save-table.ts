import type { TableData } from '@/components/supervision/table';
import { defuse } from '@/utils/exports/csv/create-csv';

/** Hands a table to the browser's downloads as CSV that opens in a Swedish or Norwegian spreadsheet. */
export function saveTable({ name, columns, rows }: TableData): void {
  const file = new Blob([writeCsv([columns, ...rows])], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `bevara-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  // A browser may begin to read the file long after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
