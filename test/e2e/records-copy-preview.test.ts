import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '@/test/support/e2e/look-at';
import { storeThree } from '@/test/support/e2e/records-stage';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PASSPHRASE = 'tre små grå möss';
const MINUTES = 60_000;

let extension: TestedExtension;
let records: Page;

const dialog = () => records.getByRole('dialog');
/** Every document that shows a file of the extension, in whatever tab or frame. */
const shown = () =>
  extension.context
    .pages()
    .flatMap((page) => page.frames())
    .map((frame) => frame.url())
    .filter((url) => url.startsWith('blob:') && !url.startsWith('blob:null'));

/** The confidential record, unlocked, in a copy for disclosure that is looked at. */
async function lookAtCopy(button: 'Choose a passphrase' | 'Unlock'): Promise<void> {
  await records.getByRole('searchbox').fill('');
  await records.locator('[data-found="3"]').first().waitFor();
  for (const field of await records.locator('[data-vault] input').all()) await field.fill(PASSPHRASE);
  await records.getByRole('button', { name: button }).click();
  await records.locator('[data-vault="open"]').waitFor();
  await records.locator('.record-list li').filter({ hasText: 'Confidential' }).locator('a').first().click();
  await records.getByRole('button', { name: 'Show the text' }).click();
  await records.getByRole('button', { name: 'Make a copy for disclosure' }).click();
  await records.getByRole('button', { name: 'Look at the copy' }).click();
  await dialog().locator('iframe').waitFor();
  await expect.poll(shown).toHaveLength(1);
}

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  records = await extension.context.newPage();
  await records.clock.install();
  await records.goto(extension.address('records.html'));
});
afterAll(() => extension?.close());

describe('a confidential copy that is looked at', () => {
  it('is shown over the page, and closes by button and by Esc', async () => {
    const tabs = extension.context.pages().length;
    await lookAtCopy('Choose a passphrase');
    expect(extension.context.pages()).toHaveLength(tabs);
    await lookAt(records, 'copy-preview');
    await records.getByRole('button', { name: 'Close' }).click();
    await dialog().waitFor({ state: 'detached' });
    await records.getByRole('button', { name: 'Look at the copy' }).click();
    await dialog().waitFor();
    await records.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(shown).toEqual([]);
  });

  it('goes when the vault locks itself, and stands in no other tab', async () => {
    await records.getByRole('button', { name: 'Look at the copy' }).click();
    await dialog().locator('iframe').waitFor();
    await expect.poll(shown).toHaveLength(1);
    await records.clock.fastForward(6 * MINUTES);
    await records.locator('[data-vault="locked"]').waitFor();
    expect(await records.locator('dialog').count()).toBe(0);
    await expect.poll(shown).toEqual([]);
  });

  it('goes with the records page', async () => {
    await lookAtCopy('Unlock');
    await records.close();
    await expect.poll(shown).toEqual([]);
  });
});
