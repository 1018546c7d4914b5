import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listStaged } from '@/test/support/e2e/list-staged';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PASSPHRASE = 'tre små grå möss';

let extension: TestedExtension;
/** A page that is no records page, to look from. */
let beside: Page;

/** A records page that has exported everything; with the vault open it has decrypted what it could. */
async function exportAll(isUnlocked: boolean): Promise<Page> {
  const records = await openRecords(extension);
  if (isUnlocked) {
    await records.getByLabel('Passphrase').fill(PASSPHRASE);
    await records.getByRole('button', { name: 'Unlock' }).click();
    await records.locator('[data-vault="open"]').waitFor();
  }
  const chosen = isUnlocked ? '' : 'mallory';
  await records.getByRole('searchbox').fill(chosen);
  await records
    .locator(`[data-found="${isUnlocked ? 3 : 1}"]`)
    .first()
    .waitFor();
  await records.getByLabel('Choose all shown').check();
  await records.getByLabel('Format').selectOption('json');
  await Promise.all([
    records.waitForEvent('download'),
    records.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await records.locator('[data-export="done"]').waitFor();
  return records;
}

const staged = () => listStaged(beside);

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  const records = await openRecords(extension);
  for (const field of await records.locator('[data-vault] input').all()) await field.fill(PASSPHRASE);
  await records.getByRole('button', { name: 'Choose a passphrase' }).click();
  await records.locator('[data-vault="open"]').waitFor();
  await records.close();
  beside = await extension.context.newPage();
  await beside.goto(extension.address('options.html'));
});
afterAll(() => extension?.close());

describe('what was opened of the vault and exported', () => {
  it.each([
    ['its tab is closed', (page: Page) => page.close()],
    ['its tab goes elsewhere', (page: Page) => page.goto('about:blank')],
  ])('lies nowhere any more soon after %s, though the worker slept', async (_, leave) => {
    const records = await exportAll(true);
    expect(await staged()).toHaveLength(1);
    await extension.stopWorker();
    await leave(records);
    await expect.poll(staged).toEqual([]);
  });

  it('stays as long as its own page is open, whatever other pages are closed', async () => {
    const stays = await exportAll(true);
    const [kept] = await staged();
    const goes = await exportAll(true);
    expect(await staged()).toHaveLength(2);
    await goes.close();
    await expect.poll(staged).toEqual([kept]);
    await stays.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect.poll(staged).toEqual([]);
  });
});

it('another file stays for the browser to save, until the next records page is opened', async () => {
  const records = await exportAll(false);
  const files = await staged();
  expect(files).toHaveLength(1);
  await records.close();
  const opened = await exportAll(true);
  expect(await staged()).not.toContain(files[0]);
  await opened.close();
  await expect.poll(staged).toEqual([]);
});
