import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneRecords } from '@/test/support/e2e/clone-records';
import { listStaged } from '@/test/support/e2e/list-staged';
import { lookAt } from '@/test/support/e2e/look-at';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { AT_ONCE, useRules } from '@/test/support/e2e/use-rules';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const RULE = { ...AT_ONCE, label: 'Ringa', kinds: ['comment'], needsArchiveCapture: true };
/** So many that an export of documents is still under way when the vault is locked. */
const MANY = 600;

const LABELS = {
  sv: 'Filen finns inte där …',
  nb: 'Filen er ikke der …',
  en: 'The file is not there …',
} as const;

let extension: TestedExtension;
let records: Page;

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  await useRules(extension, { comment: RULE });
  records = await openRecords(extension);
});
afterAll(() => extension?.close());

const view = (name: string) => records.getByRole('button', { name, exact: true }).click();
const ruleSays = (kind: string) => records.locator(`[data-says="${kind}"]`).filter({ hasText: 'Ringa' });

async function exportMallory(): Promise<void> {
  await view('Find');
  await records.getByRole('searchbox').fill('mallory');
  await records.locator('[data-found="1"]').first().waitFor();
  await records.locator('.record-list li').first().getByRole('checkbox').check();
  await records.getByLabel('Format').selectOption('pdf');
  const [file] = await Promise.all([
    records.waitForEvent('download'),
    records.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await file.cancel();
  await records.getByText('Is the file where it belongs?').waitFor();
}

describe('a file for the archive', () => {
  it('lets nothing be disposed of until the editor has said that it is there', async () => {
    await exportMallory();
    await lookAt(records, 'handing-over-en');
    await view('Disposal');
    await ruleSays('needs-archive').waitFor();
    await view('Find');
    await records.getByRole('button', { name: 'Yes, the file is there' }).click();
    await records.getByText('Noted: the file is there').waitFor();
    await view('Disposal');
    await records.locator('[data-rule="comment"]').waitFor();
  });

  it('lets nothing be disposed of once that was taken back with a reason, beside the file or on the record', async () => {
    await view('Find');
    await view('The file is not there …');
    const beside = records.getByRole('alertdialog', { name: 'The file is not there …' });
    expect(await beside.getByRole('button', { name: 'Yes, take it back' }).isDisabled()).toBe(true);
    await beside.getByLabel('It was said by mistake').check();
    await view('Yes, take it back');
    await records.getByText('Is the file where it belongs?').waitFor();
    await view('Disposal');
    await ruleSays('needs-archive').waitFor();

    await view('Find');
    await records.getByRole('button', { name: 'Yes, the file is there' }).click();
    await records.getByText('Noted: the file is there').waitFor();
    const record = await openRecords(extension);
    await record.getByRole('searchbox').fill('mallory');
    await record.locator('[data-found="1"]').first().waitFor();
    await record.locator('.record-list li a').first().click();
    for (const [language, label] of Object.entries(LABELS)) {
      await extension.changeSettings({ language });
      await record.reload();
      await record.getByRole('button', { name: label }).click();
      await lookAt(record, `take-back-${language}`);
    }
    await record.getByLabel('The file is damaged').check();
    await record.getByRole('button', { name: 'Yes, take it back' }).click();
    await record.getByText('was taken back: the file was damaged').waitFor();
    expect(await record.getByRole('button', { name: LABELS.en }).count()).toBe(0);
    await record.locator('[data-disposal="needs-archive"]').waitFor();
    await record.close();

    await view('The file is not there …');
    await records.getByLabel('It was said by mistake').check();
    await view('Yes, take it back');
    await records.getByText('Is the file where it belongs?').waitFor();
    await records.getByRole('button', { name: 'Yes, the file is there' }).click();
    await view('Disposal');
    await records.locator('[data-rule="comment"]').waitFor();
  });

  it('stays when another records page is opened, for the browser may still be saving it', async () => {
    const staged = await listStaged(records);
    expect(staged).toHaveLength(1);
    const other = await openRecords(extension);
    await other.locator('[data-found="3"]').first().waitFor();
    expect(await listStaged(other)).toEqual(staged);
    await other.close();
  });
});

describe('a page that was open when the rules changed', () => {
  it('disposes of nothing by the old ones, and says so', async () => {
    await useRules(extension, { comment: { ...RULE, hasHold: true } });
    const rule = records.locator('[data-rule="comment"]');
    await rule.getByRole('button', { name: 'Dispose of 1 record' }).click();
    await rule.getByRole('button', { name: 'Yes, dispose of 1 record' }).click();
    await records.getByText('rules have changed since this page was opened').waitFor();
    await records.close();
    records = await openRecords(extension);
    await view('Disposal');
    await ruleSays('hold').waitFor();
  });
});

describe('locking the vault', () => {
  it('stops an export that can open what is sealed, and leaves none of it', async () => {
    await view('Find');
    await records.locator('[data-found="3"]').first().waitFor();
    await records.getByLabel('Passphrase', { exact: true }).fill('ett långt lösenord');
    await records.getByLabel('Passphrase once more').fill('ett långt lösenord');
    await records.getByRole('button', { name: 'Choose a passphrase' }).click();
    await records.locator('[data-vault="open"]').waitFor();
    await cloneRecords(records, MANY);
    await records.reload();
    await records.getByLabel('Passphrase', { exact: true }).fill('ett långt lösenord');
    await records.getByRole('button', { name: 'Unlock' }).click();
    await records.locator('[data-vault="open"]').waitFor();
    await records
      .locator(`[data-found="${MANY + 1}"]`)
      .first()
      .waitFor();
    await records.getByLabel('Choose all shown').check();
    await records.getByLabel('Format').selectOption('pdf');
    let downloads = 0;
    records.on('download', () => (downloads += 1));
    await records.getByRole('button', { name: 'Export', exact: true }).click();
    await records.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 3);
    await records.getByRole('button', { name: 'Lock', exact: true }).click();
    await records.locator('[data-export="cancelled"]').waitFor();
    await expect.poll(() => listStaged(records)).toEqual([]);
    expect(downloads).toBe(0);
  });
});
