import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import { makeBrokenJpeg, makePicture } from '@/test/support/pictures/make-picture';

let extension: TestedExtension;
let page: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/_base', language: 'sv' });
  page = await extension.context.newPage();
  await page.goto(extension.address('practice.html?lang=sv&speed=fast'));
});
afterAll(() => extension?.close());

const list = () => page.locator('bevara-checklist');
const point = () => list().locator('[data-point="picture-metadata"]');

async function choose(file: File) {
  const buffer = Buffer.from(await file.arrayBuffer());
  await page
    .locator('[role="dialog"] input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: file.type, buffer });
}

async function openComposer() {
  await page
    .getByRole('button', { name: /Vad är på gång/ })
    .first()
    .click();
  await page.locator('[data-box="post"]').waitFor();
}

describe('a picture in the composer', () => {
  it('that says where it was taken is pointed out before a word is written', async () => {
    await openComposer();
    const told = { copyright: '(c) Anna Ek', latitude: 59.18 };
    await choose(makePicture('image/jpeg', told, 'midsommar.jpg'));
    await point().getByRole('button').first().click();
    for (const words of ['Vad bildfilen berättar', 'midsommar.jpg', 'var bilden är tagen', '(c) Anna Ek'])
      await point().getByText(words).first().waitFor();
    // The page has its file as ever.
    expect(await page.locator('.composer-preview img').getAttribute('src')).toMatch(/^blob:/);
  });

  it('stands in the receipt with what its file told', async () => {
    await page.locator('[data-box="post"]').click();
    await page.keyboard.type('Så firade vi midsommar vid sjön.');
    await page.locator('[data-sends="post"]').click();
    await page.locator('[role="article"]').getByText('Så firade vi').first().waitFor();
    await expect
      .poll(async () => (await readStore(extension)).map(({ evidence }) => evidence).join())
      .toContain('{"code":"metadata-rights","quote":"(c) Anna Ek"}');
  });

  it('whose file is broken is said not to have been looked at, and stops nothing', async () => {
    await openComposer();
    await choose(makeBrokenJpeg());
    await point().getByText('kunde inte kontrolleras').waitFor();
    await page.locator('[data-box="post"]').click();
    await page.keyboard.type('En bild till från sjön.');
    await page.locator('[data-sends="post"]').click();
    await page.locator('[role="article"]').getByText('En bild till').first().waitFor();
  });
});
