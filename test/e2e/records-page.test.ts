import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStore } from '@/test/support/e2e/read-store';
import { lookAt } from '@/test/support/e2e/look-at';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PASSPHRASE = 'tre små grå möss';

let extension: TestedExtension;
let records: Page;

async function download(format: string): Promise<string> {
  await records.getByLabel('Format').selectOption(format);
  const [file] = await Promise.all([
    records.waitForEvent('download'),
    records.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await records.locator('[data-export="done"]').waitFor();
  return file.path();
}

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  records = await openRecords(extension);
});
afterAll(() => extension?.close());

describe('the records page', () => {
  it('puts confidential matter first and masks it in every list', async () => {
    const first = records.locator('.record-list li').first();
    await first.getByText('Confidential text, not shown').waitFor();
    expect(await records.locator('main').innerText()).not.toContain('Åsa Öberg');
    await lookAt(records, 'list-en');
  });

  it('finds by the beginning of a word and marks it; the search stands in the address', async () => {
    await records.getByRole('searchbox').fill('oll ber');
    await expect.poll(() => records.locator('[data-found]').getAttribute('data-found')).toBe('1');
    await expect.poll(() => records.locator('.record-list mark').allInnerTexts()).toEqual(['Oll', 'Ber']);
    const again = await openRecords(extension, `records.html${new URL(records.url()).search}`);
    await expect.poll(() => again.locator('[data-found]').getAttribute('data-found')).toBe('1');
    await again.close();
    await records.getByRole('button', { name: 'Clear' }).click();
    await records.locator('[data-facet="confidential"] button').first().click();
    await records.getByRole('button', { name: 'Clear' }).click();
  });

  it('finds a phrase in quotation marks, a record by its own id, and says what it cannot look for', async () => {
    const { searchParams } = new URL(records.url());
    expect(searchParams.size).toBe(0);
    const find = (text: string) => records.getByRole('searchbox').fill(text);
    const count = () => records.locator('[data-found]').getAttribute('data-found');
    await find('"olle berg"');
    await expect.poll(() => records.locator('.record-list mark').allInnerTexts()).toEqual(['Olle Berg']);
    await find('"berg olle"');
    await expect.poll(count).toBe('0');
    const id = (await readStore(extension)).at(-1)?.id;
    await find(`Handling ${id}`);
    await expect.poll(count).toBe('1');
    await find('§§ .*');
    await records.getByRole('status').getByText('no word or number').waitFor();
    await expect.poll(count).toBe('3');
    await records.getByRole('button', { name: 'Clear' }).click();
    const linked = await openRecords(extension, 'records.html?from=2026-13-45');
    await linked.getByRole('status').getByText('(2026-13-45)').waitFor();
    await expect.poll(() => linked.locator('[data-found]').getAttribute('data-found')).toBe('3');
    await linked.close();
  });

  it('keeps a search by name, finds by it again after the page was closed, and forgets it', async () => {
    await records.getByRole('searchbox').fill('olle');
    await records.getByText('Saved searches').click();
    await records.getByLabel('Name of the search').fill('About Olle');
    await records.getByRole('button', { name: 'Save this search' }).click();
    await records.getByRole('button', { name: 'About Olle', exact: true }).waitFor();
    const again = await openRecords(extension);
    await again.getByText('Saved searches').click();
    await again.getByRole('button', { name: 'About Olle', exact: true }).click();
    await expect.poll(() => again.locator('[data-found]').getAttribute('data-found')).toBe('1');
    await again.getByRole('button', { name: 'Remove the search "About Olle"' }).click();
    await again.getByRole('button', { name: 'About Olle', exact: true }).waitFor({ state: 'detached' });
    await again.close();
    await records.getByRole('button', { name: 'Clear' }).click();
  });

  it('goes from row to row with the arrow keys and opens one with Enter', async () => {
    const rows = records.locator('.record-list li a');
    await expect.poll(() => rows.count()).toBe(3);
    await rows.first().focus();
    await records.keyboard.press('ArrowDown');
    const address = await rows.nth(1).getAttribute('href');
    const focused = () => records.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused).toBe(address);
    await records.keyboard.press('Enter');
    await records.locator('.record-detail').waitFor();
    expect(new URL(records.url()).hash).toBe(address);
    await records.getByRole('link', { name: 'All records' }).click();
  });

  it('registers a request with number, date and officer; then it is found by its number', async () => {
    await records.getByRole('button', { name: /^Registration/ }).click();
    await lookAt(records, 'registration-en');
    await records.locator('[data-request] a').filter({ hasText: 'Olle Berg' }).click();
    await records.getByLabel('Registrar’s number').fill('KS 2026/0042');
    await records.getByLabel('Registrar', { exact: true }).fill('Rut Registrator');
    await records.getByLabel('Registered on').fill('2087-01-01');
    await records.getByRole('button', { name: 'Enter as registered' }).click();
    await records.getByRole('alert').getByText('That day has not come yet.').waitFor();
    await records.getByLabel('Registered on').fill(new Date().toLocaleDateString('sv-SE'));
    await records.getByRole('button', { name: 'Will not be registered' }).click();
    const question = records.getByRole('alertdialog', { name: 'Will not be registered' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await question.count()).toBe(0);
    await records.getByRole('button', { name: 'Enter as registered' }).click();
    await records.locator('[data-registration="registered"]').getByText('KS 2026/0042').waitFor();
    await records.getByRole('button', { name: 'Find' }).click();
    await records.getByRole('searchbox').fill('2026 0042');
    await expect.poll(() => records.locator('[data-found]').getAttribute('data-found')).toBe('1');
    await lookAt(records, 'record-en');
    await records.getByRole('button', { name: 'Clear' }).click();
  });

  it('seals confidential records with a passphrase, and shows one on purpose only', async () => {
    await records.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await records.getByLabel('Passphrase once more').fill(PASSPHRASE);
    await records.getByRole('button', { name: 'Choose a passphrase' }).click();
    await records.locator('[data-vault="open"]').waitFor();
    const [sealed] = (await readStore(extension)).filter(({ authorName }) => authorName === null);
    expect(JSON.stringify(sealed)).not.toContain('Öberg');
    expect(sealed?.isIntact).toBe(false);

    await records.getByRole('button', { name: 'Lock' }).click();
    await records.getByRole('searchbox').fill('åsa');
    await records.getByText('1 confidential record is locked and was not searched').waitFor();
    await records.getByRole('button', { name: 'To the passphrase' }).click();
    expect(await records.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password');
    await lookAt(records, 'locked-search-en');
    await records.getByRole('button', { name: 'Clear' }).click();
    await records.locator('.record-list li a').first().click();
    await records.locator('[data-cover="locked"]').waitFor();
    await records.getByLabel('Passphrase').fill('something else');
    await records.getByRole('button', { name: 'Unlock' }).click();
    await records.getByText('That is not the passphrase').waitFor();
    await records.getByLabel('Passphrase').fill(PASSPHRASE);
    await records.getByRole('button', { name: 'Unlock' }).click();
    await records.locator('[data-cover="masked"]').waitFor();
    expect(await records.locator('.record-detail').innerText()).not.toContain('Åsa Öberg');
    await lookAt(records, 'confidential-en');
    await records.getByRole('button', { name: 'Show the text' }).click();
    await records.locator('.record-detail .facts').getByText('Åsa Öberg').first().waitFor();
    await records.locator('[data-cover="shown"]').getByText('are shown now').waitFor();
    await records.getByText('The confidential text was shown on screen.').waitFor();
    await records.getByRole('button', { name: 'Verify now' }).click();
    await records.locator('[data-verified="intact"]').waitFor();
    await records.getByRole('button', { name: 'Everything about this person' }).click();
    await expect.poll(() => records.locator('[data-found]').getAttribute('data-found')).toBe('1');
    await records.getByRole('button', { name: 'Clear' }).click();
    await records.getByRole('link', { name: 'All records' }).click();
  });

  it('exports what is chosen in each format there is, and knows the file again', async () => {
    await records.getByLabel('Choose all shown').check();
    const formats = await records
      .getByLabel('Format')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value));
    expect(formats).toContain('bag');
    const path = await download('bag');
    const changed = `${path}-changed`;
    const bytes = await readFile(path);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    await writeFile(changed, bytes);

    await records.getByRole('button', { name: 'Check a package' }).click();
    await records.getByLabel('Choose a file').setInputFiles(path);
    await records.locator('[data-package="intact"]').waitFor();
    await expect.poll(() => records.locator('.package li').count()).toBe(3);
    await records.getByRole('button', { name: 'Check the log' }).click();
    await records.locator('[data-log="whole"]').getByText('Unbroken').waitFor();
    await lookAt(records, 'package-en');
    await records.getByLabel('Choose a file').setInputFiles(changed);
    await records.locator('[data-package="changed"]').waitFor();
    await records.getByRole('button', { name: 'Find' }).click();
  });

  it('refuses to send confidential matter while it is locked', async () => {
    await records.getByRole('button', { name: 'Lock' }).click();
    await records.getByLabel('Format').selectOption('bag');
    await records.getByRole('button', { name: 'Export', exact: true }).click();
    await records.locator('[data-export="locked"]').waitFor();
  });

  it.each(['sv', 'nb'])('is there in %s', async (language) => {
    await extension.changeSettings({ language });
    await records.close();
    records = await openRecords(extension);
    await records.locator('.record-list li a').first().click();
    await records.locator('.record-detail').waitFor();
    await lookAt(records, `record-${language}`);
  });
});
