import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putRecords } from '@/test/support/e2e/put-records';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeItem, makePart } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { startExtension, type TestedExtension } from '@/test/support/extension';

/** Kept, so that somebody can look at it. */
const FILE = join('demo-out', 'examples', 'made-in-the-browser.pdf');
const TEXTS = {
  swedish: 'Räksmörgås på Ångströmsvägen: å ä ö Å Ä Ö, 10 °C – »så är det«',
  emoji: 'Bra jobbat 👍🏽 👩🏿‍🚒 👨‍👩‍👧‍👦 🇸🇪 ❤️',
  arabic: 'شكراً جزيلاً على المساعدة يا بلدية',
  hebrew: 'שלום עולם ותודה רבה',
  chinese: '田中さん、こんにちは。谢谢你们的帮助',
} as const;
const squeeze = (text: string) =>
  text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

let extension: TestedExtension;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/vargarda' });
  const items = Object.entries(TEXTS).map(([id, text]) =>
    makeItem(
      { id: `browser-${id}`, text, authorName: text },
      { pictures: [makePng(60, 30, { alpha: true })] },
    ),
  );
  const torn = makePart('browser-torn', 'media-1.png', 'image/png', makePng(40, 40).slice(0, 60));
  const last = makeItem({ id: 'browser-torn', text: 'Bilden är trasig.' }, { media: [torn] });
  await putRecords(extension, [...items, last]);
});
afterAll(() => extension?.close());

describe.skipIf(!has.poppler || !has.qpdf)('a PDF made in the page', () => {
  it('is PDF/A, shows every script, and gives the text back as it was written', async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.address('records.html'));
    await page.locator('[data-found="6"]').waitFor();
    await page.locator('.export-bar input[type="checkbox"]').check();
    await page.getByLabel('Format').selectOption('pdf');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    mkdirSync(join('demo-out', 'examples'), { recursive: true });
    copyFileSync(await download.path(), FILE);
    if (has.preflight) expect(preflight([FILE])).toContain('is a valid PDF/A-1b file');
    const text = squeeze(execFileSync('pdftotext', ['-raw', FILE, '-'], { encoding: 'utf8' }));
    for (const [name, written] of Object.entries(TEXTS)) {
      // Poppler turns round whatever runs from right to left, also where the file says it the right way.
      const shown =
        name === 'hebrew' || name === 'arabic' ? [...squeeze(written)].reverse().join('') : squeeze(written);
      expect(text, name).toContain(shown);
    }
    // What the file itself gives to a search, a copy and a screen reader, in the order of reading.
    const open = join('demo-out', 'examples', 'open.pdf');
    execFileSync('qpdf', ['--stream-data=uncompress', '--object-streams=disable', FILE, open]);
    const content = readFileSync(open);
    rmSync(open);
    for (const written of [TEXTS.arabic, TEXTS.hebrew])
      expect(content.includes(Buffer.from(written.slice(0, 8), 'utf16le').swap16().toString('hex'))).toBe(
        true,
      );
    expect(text).not.toContain('[U+');
    expect(text).toContain(squeeze('media-1.png är skadad och kan inte visas.'));
    expect(spawnSync('qpdf', ['--check', FILE], { encoding: 'utf8' }).stdout).toContain('No syntax');
    await page.close();
  });
});
