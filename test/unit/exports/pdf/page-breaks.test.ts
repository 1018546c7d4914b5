import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfFormat } from '@/utils/exports/pdf/create-pdf';
import { has } from '@/test/support/exports/checkers';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { runExport } from '@/test/support/exports/run-export';

const folder = mkdtempSync(join(tmpdir(), 'bevara-breaks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ORGANIZATION = 'Provkommun i marginalen';
const HEADING =
  /^(Kommentaren|Inlägget den|Tråden så|Bilder|Om handlingen|Det som inte|Vad som har|Bevisets delar)/;

/** The lines of each page of records, without its margins, which come last. */
function readPages(file: string): string[][] {
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').map((page) => page.split('\n'));
  return pages
    .filter((lines) => lines.some((line) => line.startsWith('Bevis ')))
    .map((lines) =>
      lines.slice(
        0,
        lines.findIndex((line) => line.startsWith(ORGANIZATION)),
      ),
    );
}

describe.skipIf(!has.poppler)('where a page of a PDF ends', () => {
  it('is never after a heading, no page holds a single line, and digests do not stand alone', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `rad ${at}`).join('\n');
    // Lines of two heights, so that the end of a page falls on every place.
    const items = Array.from({ length: 40 * 4 }, (_, number) =>
      makeItem(
        { id: `r${number}`, text: rows(number % 40), postText: rows(Math.floor(number / 40)) },
        { pictures: number % 7 === 0 ? [makePng(400, 300)] : [] },
      ),
    );
    items.push(makeItem({ id: 'long', text: `början ${'mitten '.repeat(2_000)}slut` }));
    const { bytes } = await runExport(pdfFormat, items, { organization: ORGANIZATION });
    const file = join(folder, 'breaks.pdf');
    writeFileSync(file, bytes);
    const pages = readPages(file);
    expect(pages.length).toBeGreaterThan(250);
    for (const lines of pages) {
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.at(-1)).not.toMatch(HEADING);
      expect(lines[0]).not.toMatch(/^Bevisets delar/);
    }
  });
});
