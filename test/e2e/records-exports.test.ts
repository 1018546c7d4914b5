import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { exportFormats } from '@/utils/exports/registry';
import { cloneRecords } from '@/test/support/e2e/clone-records';
import { addPicture } from '@/test/support/e2e/add-picture';
import { killBrowser } from '@/test/support/e2e/kill-browser';
import { listStaged } from '@/test/support/e2e/list-staged';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore } from '@/test/support/e2e/read-store';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { checkFile } from '@/test/support/exports/check-file';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const profile = mkdtempSync(join(tmpdir(), 'bevara-exports-'));
/** So many that an export of documents is still under way when the test acts. */
const MANY = 1_500;

let extension: TestedExtension;
let records: Page;

beforeAll(async () => {
  extension = await startExtension(profile);
  await storeThree(extension);
  records = await openRecords(extension);
});
afterAll(async () => {
  await extension?.close();
  rmSync(profile, { recursive: true, force: true });
});

const choose = (author: string) =>
  records.locator('.record-list li').filter({ hasText: author }).first().getByRole('checkbox').check();
const start = () => records.getByRole('button', { name: 'Export', exact: true }).click();
const pick = (format: string) => records.getByLabel('Format').selectOption(format);

const beUnderWay = () => records.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 3);

async function countExports(): Promise<number> {
  const events = (await readStore(extension)).flatMap((record) => record.events);
  return events.filter(({ type }) => type === 'exported').length;
}

describe('exporting from the records page', () => {
  it.each(exportFormats.map(({ id }) => id).filter((id) => id !== 'disclosure'))(
    'hands over a file in the format %s that another hand accepts',
    async (format) => {
      await records.reload();
      await records.locator('[data-found="3"]').first().waitFor();
      await choose('Olle Berg');
      await pick(format);
      const [file] = await Promise.all([records.waitForEvent('download'), start()]);
      await records.locator('[data-export="done"]').waitFor();
      expect(file.suggestedFilename()).toMatch(
        /^Facebook .+ \d{4}-\d\d-\d\d (kommentarer|handlingar)\.[a-z]+$/,
      );
      const text = checkFile[format]?.(await file.path());
      expect(text?.normalize()).toContain('Olle Berg');
    },
  );

  it('stops when it is told to: no file is handed over, none is left, and a sentence says so', async () => {
    const before = await countExports();
    await cloneRecords(records, MANY);
    await records.reload();
    await records
      .locator(`[data-found="${MANY + 1}"]`)
      .first()
      .waitFor();
    await records.getByRole('searchbox').fill('olle');
    await records.getByLabel('Choose all shown').check();
    await pick('pdf');
    let downloads = 0;
    records.on('download', () => (downloads += 1));
    await start();
    await beUnderWay();
    await records.getByRole('button', { name: 'Cancel' }).click();
    await records.locator('[data-export="cancelled"]').getByText('Cancelled. No file was saved.').waitFor();
    expect(await listStaged(records)).toEqual([]);
    expect(downloads).toBe(0);
    expect(await countExports()).toBe(before);
  });

  it('begins anew after the browser was killed half way, and has lost nothing', async () => {
    const before = await countExports();
    await start();
    await beUnderWay();
    await killBrowser(extension.context, profile);
    extension = await startExtension(profile);
    const kept = await readStore(extension);
    expect(kept).toHaveLength(MANY + 1);
    expect(kept.every(({ isIntact }) => isIntact)).toBe(true);
    expect(await countExports()).toBe(before);
    records = await openRecords(extension);
    await records
      .locator(`[data-found="${MANY + 1}"]`)
      .first()
      .waitFor();
    await records.getByRole('searchbox').fill('mallory');
    await choose('Mallory');
    await pick('bag');
    const [file] = await Promise.all([records.waitForEvent('download'), start()]);
    await records.locator('[data-export="done"]').waitFor();
    expect(checkFile['bag']?.(await file.path())).toContain('commentId');
    expect(await listStaged(records)).toHaveLength(1);
  });
});

describe('a copy for disclosure', () => {
  it('is masked with a click, by a provision, and holds nothing of what is masked', async () => {
    await records.getByRole('searchbox').fill('olle berg');
    await addPicture(records, 'Olle Berg');
    await records.locator('.record-list a').filter({ hasText: 'Olle Berg' }).first().click();
    await records.getByRole('button', { name: 'Make a copy for disclosure' }).click();
    const copy = records.locator('.copy');
    await copy.waitFor();
    const text = copy.locator('[data-passage="text"]');
    const secret = (await text.locator('[data-mask-kind="words"]').last().innerText()).trim();
    await records.getByLabel('Masked by').selectOption('other');
    await text.locator('[data-mask-kind="words"]').last().click();
    await records.getByText('Nothing was masked.').waitFor();
    await lookAt(records, 'disclosure-missed-en');
    await records.getByLabel('Masked by').selectOption('osl-26-1');
    await records.getByRole('button', { name: 'Mask Olle Berg everywhere' }).click();
    await text.locator('[data-mask-kind="words"]').last().click();
    await expect.poll(() => copy.innerText()).not.toContain('Olle Berg');
    await lookAt(records, 'disclosure-en');
    const picture = copy.locator('[data-picture^="screenshot"]').first();
    await picture
      .getByText('It is left out until you mark where they stand, or have looked and keep it.')
      .waitFor();
    const keep = picture.getByRole('button', { name: 'Keep the picture' });
    await keep.click();
    await picture.getByText('Drag over what is to be masked.').waitFor();
    await lookAt(records, 'disclosure-kept-en');
    await keep.click();
    const image = picture.locator('img');
    // All pictures have their size, so that nothing moves under the hand.
    await expect
      .poll(() => records.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0)))
      .toBe(true);
    await image.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await image.boundingBox())!;
    await records.mouse.move(x + 1, y + 1);
    await records.mouse.down();
    await records.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await records.mouse.up();
    await records.locator('[data-masked-kind="picture"]').waitFor();
    const [file] = await Promise.all([
      records.waitForEvent('download'),
      records.getByRole('button', { name: 'Save the copy' }).click(),
    ]);
    await records.locator('[data-export="done"]').waitFor();
    const path = await file.path();
    const shown = checkFile['disclosure']?.(path) ?? '';
    expect(shown).not.toMatch(/Olle\s+Berg/i);
    expect(shown).toContain('OSL 26 kap. 1 §');
    expect(shown).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${secret}(?![\\p{L}\\p{N}])`, 'iu'));
    expect(readFileSync(path).includes('Olle Berg')).toBe(false);
    execFileSync('pdfimages', ['-png', path, join(profile, 'img')]);
    const pictures = readdirSync(profile).filter((name) => name.startsWith('img-'));
    expect(pictures).toHaveLength(1);
    const pixels = decodePng(new Uint8Array(readFileSync(join(profile, pictures[0]!))))!;
    const at = (across: number, down: number) => {
      const place = (Math.floor(pixels.height * down) * pixels.width + Math.floor(pixels.width * across)) * 3;
      return [...pixels.rgb.subarray(place, place + 3)];
    };
    expect(at(0.25, 0.25)).toEqual([0, 0, 0]);
    expect(at(0.75, 0.75)).toEqual([255, 0, 0]);
  });

  it('keeps what was masked and why as events, with neither the words nor who asked', async () => {
    const masked = (await readStore(extension))
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'masked');
    expect(masked.map(({ data }) => data['kind'])).toEqual(['name', 'words', 'picture']);
    for (const { data } of masked) {
      expect(Object.keys(data).sort()).toEqual(['exportId', 'kind', 'mask', 'place', 'provision']);
      expect(JSON.stringify(data)).not.toContain('Olle');
      expect(data['provision']).toBe('OSL 26 kap. 1 §');
    }
    expect((await readStore(extension)).every(({ isIntact }) => isIntact)).toBe(true);
    await records.getByRole('button', { name: 'Back' }).click();
    await records.getByText('In a copy for disclosure a name was masked (OSL 26 kap. 1 §).').waitFor();
  });
});
