import { strFromU8, unzipSync } from 'fflate';

/** The rows of our workbook as Excel shows them: text, and dates in the form of their style. */
export function readSheet(bytes: Uint8Array<ArrayBuffer>): string[][] {
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, letters = '', style, text, days] of row.matchAll(
      /<c r="([A-Z]+)\d+" s="(\d)"(?: t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is>|><v>(.*?)<\/v>)<\/c>/gs,
    )) {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[column] = text ?? showDays(Number(days), style === '3');
    }
    return cells;
  });
}

/** Days since 30 December 1899 on a clock without a zone. */
function showDays(days: number, isDay: boolean): string {
  const shown = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000).toISOString();
  return shown.slice(0, isDay ? 10 : 19).replace('T', ' ');
}
