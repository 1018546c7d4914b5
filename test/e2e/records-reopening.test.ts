import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '@/test/support/e2e/look-at';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let records: Page;

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  await extension.changeSettings({ language: 'sv' });
  records = await openRecords(extension);
});
afterAll(() => extension?.close());

const click = (name: string) => records.getByRole('button', { name, exact: true }).click();
const question = () => records.getByRole('alertdialog', { name: 'Rätta uppgiften …' });

async function find(words: string, count: number): Promise<void> {
  await records.getByRole('searchbox').fill(words);
  await expect.poll(() => records.locator('[data-found]').getAttribute('data-found')).toBe(String(count));
}

async function register(number: string): Promise<void> {
  await records.getByLabel('Registrators nummer').fill(number);
  await records.getByLabel('Registrator', { exact: true }).fill('Rut Registrator');
  await click('Anteckna som registrerad');
  await records.locator('[data-registration="registered"]').getByText(number).waitFor();
}

describe('a wrong entry of the registrar', () => {
  it('is taken back with a reason, asked once', async () => {
    await find('olle', 1);
    await records.locator('.record-list li a').first().click();
    await click('Ska inte registreras');
    await click('Ja, den registreras inte');
    await records.locator('[data-registration="declined"]').waitFor();
    await click('Rätta uppgiften …');
    await question().getByRole('button', { name: 'Avbryt' }).click();
    await click('Rätta uppgiften …');
    expect(await question().getByRole('button', { name: 'Ja, ta tillbaka uppgiften' }).isDisabled()).toBe(
      true,
    );
    await question().getByLabel('Det var ett misstag att den inte skulle registreras').check();
    await click('Ja, ta tillbaka uppgiften');
    await records.locator('[data-registration="requested"]').waitFor();
    await register('KS 2062/0042');
    await find('2062', 1);

    await lookAt(records, 'reopen-sv');
    await click('Rätta uppgiften …');
    await question().getByLabel('Den är felskriven').check();
    await lookAt(records, 'reopen-ask-sv');
    await click('Ja, ta tillbaka uppgiften');
    await records.locator('[data-registration="requested"]').waitFor();
    await find('2062', 0);
  });

  it('is entered anew, and found by the right number', async () => {
    await register('KS 2026/0042');
    await find('2026 0042', 1);
    await expect
      .poll(() => records.locator('.events li > span').allInnerTexts())
      .toEqual(
        expect.arrayContaining([
          'Registrator registrerade den som KS 2062/0042.',
          'Uppgiften från registrator togs tillbaka: den var felskriven.',
          'Registrator registrerade den som KS 2026/0042.',
        ]),
      );
    await lookAt(records, 'reopened-sv');
  });
});
