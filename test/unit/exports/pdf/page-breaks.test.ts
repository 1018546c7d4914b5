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
    .map((lines) => lines.slice(0, lines.indexOf(ORGANIZATION)));
}

describe.skipIf(!has.poppler)('where a page of a PDF ends', { timeout: 60_000 }, () => {
  it('is never after a heading, and no page holds a single line', async () => {
    const items = Array.from({ length: 90 }, (_, lines) =>
      makeItem(
        { id: `r${lines}`, text: Array.from({ length: lines }, (_line, at) => `rad ${at}`).join('\n') },
        { pictures: lines % 3 === 0 ? [makePng(400, 300)] : [] },
      ),
    );
    items.push(makeItem({ id: 'long', text: `början ${'mitten '.repeat(2_000)}slut` }));
    const { bytes } = await runExport(pdfFormat, items, { organization: ORGANIZATION });
    const file = join(folder, 'breaks.pdf');
    writeFileSync(file, bytes);
    const pages = readPages(file);
    expect(pages.length).toBeGreaterThan(180);
    for (const lines of pages) {
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.at(-1)).not.toMatch(HEADING);
    }
  });
});
