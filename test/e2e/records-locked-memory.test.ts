import { afterAll, beforeAll, expect, it } from 'vitest';
import { listStaged } from '@/test/support/e2e/list-staged';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { readStore } from '@/test/support/e2e/read-store';
import { openRecords } from '@/test/support/e2e/records-stage';
import { searchMemory } from '@/test/support/e2e/search-memory';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PASSPHRASE = 'tre små grå möss';
const AUTHOR = 'Åsa Öberg';
/** Who wrote it, what it says, what stands beside it in the thread, and a word as the search files it. */
const SECRETS = [AUTHOR, 'When does it open', 'And the caf', 'öberg'];

let extension: TestedExtension;

/** One confidential record is all there is, so that every name in it is known from it alone. */
beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/vargarda' });
  const facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.bringToFront();
  await facebook
    .locator('bevara-marker')
    .filter({ has: facebook.getByRole('button', { name: AUTHOR }) })
    .first()
    .getByRole('button', { name: /registry/ })
    .click();
  const panel = facebook.locator('bevara-panel');
  await panel.getByRole('radio', { name: /sekretess/i }).check();
  const confidential = panel.getByRole('checkbox');
  if ((await confidential.count()) > 0) await confidential.first().check();
  await panel.getByRole('button', { name: 'Send to the registry' }).click();
  await panel.locator('.button').filter({ hasText: 'Close' }).click();
  await facebook.close();
}, 120_000);
afterAll(() => extension?.close());

it('a page whose vault is locked holds nothing any more of what was opened on it', async () => {
  const records = await openRecords(extension);
  await records.getByRole('button', { name: 'Disposal' }).click();
  await records.locator('[data-says="requested"]').waitFor();
  await records.getByRole('button', { name: /^Registration/ }).click();
  await records.getByRole('button', { name: 'Find' }).click();
  await records.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await records.getByLabel('Passphrase once more').fill(PASSPHRASE);
  await records.getByRole('button', { name: 'Choose a passphrase' }).click();
  await records.locator('[data-vault="open"]').waitFor();

  await records.getByRole('checkbox', { name: /in the same thread/ }).check();
  await records.getByLabel('Order').selectOption('author');
  await records.getByLabel('Choose all shown').check();
  await records.locator('.record-list li a').first().click();
  await records.getByRole('button', { name: 'Show the text' }).click();
  await records.locator('.record-detail .facts').getByText(AUTHOR).first().waitFor();
  await records.getByRole('button', { name: 'Verify now' }).click();
  await records.locator('[data-verified="intact"]').waitFor();
  for (const format of ['pdf', 'bag', 'xlsx', 'json']) {
    await records.getByLabel('Format').selectOption(format);
    await Promise.all([
      records.waitForEvent('download'),
      records.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await records.locator('[data-export="done"]').waitFor();
  }
  await records.getByRole('button', { name: 'Make a copy for disclosure' }).click();
  await records.locator('.disclosure').getByText('When does it open').first().waitFor();
  await records.getByRole('button', { name: 'Look at the copy' }).click();
  await records.getByRole('dialog').locator('iframe').waitFor();
  await records.keyboard.press('Escape');
  await records.getByRole('dialog').waitFor({ state: 'detached' });
  await records.getByRole('button', { name: 'Back', exact: true }).click();
  expect(await searchMemory(records, SECRETS)).toEqual(SECRETS);

  await records.getByRole('button', { name: 'Lock' }).click();
  await records.locator('[data-cover="locked"]').waitFor();
  await expect.poll(() => searchMemory(records, SECRETS)).toEqual([]);
  expect(await listStaged(records)).toEqual([]);

  await records.getByLabel('Passphrase').fill(PASSPHRASE);
  await records.getByRole('button', { name: 'Unlock' }).click();
  await records.locator('[data-cover="masked"]').waitFor();
  expect(await readStore(extension)).toHaveLength(1);
}, 120_000);

it('Lock on one page locks the vault on every other', async () => {
  const pages = [await openRecords(extension), await openRecords(extension)];
  for (const page of pages) {
    await page.bringToFront();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.locator('[data-vault="open"]').waitFor();
  }
  await pages[1]!.getByRole('button', { name: 'Lock', exact: true }).click();
  for (const page of pages) await page.locator('[data-vault="locked"]').waitFor();
});
