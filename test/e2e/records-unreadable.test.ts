import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '@/test/support/e2e/look-at';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const NEWER = /written by a newer version of Bevara/;

let extension: TestedExtension;
let records: Page;

beforeAll(async () => {
  extension = await startExtension();
  const options = await extension.context.newPage();
  await options.goto(extension.address('options.html'));
  // As a later version of Bevara would leave the store.
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('bevara', 99_990);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await options.close();
  records = await extension.context.newPage();
  await records.goto(extension.address('records.html#00000000-0000-4000-8000-000000000001'));
});
afterAll(() => extension?.close());

describe('a store that cannot be read', () => {
  it('is said on the pane of the record that the address names, and in place of the list', async () => {
    await records.locator('[data-unread="database-newer"]').getByText(NEWER).waitFor();
    await records.locator('.record-views').getByRole('alert').getByText(NEWER).waitFor();
    expect(await records.getByText('Reading the records').count()).toBe(0);
    await lookAt(records, 'unreadable-en');
  });

  it.each(['Registration', 'Disposal'])('is said in the view %s', async (view) => {
    await records.getByRole('button', { name: view }).click();
    await records.locator('.record-views').getByRole('alert').getByText(NEWER).waitFor();
  });

  it('is said of a file that nobody can recognise now', async () => {
    await records.getByRole('button', { name: 'Check a package' }).click();
    const file = { name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('anything') };
    await records.getByLabel('Choose a file').setInputFiles(file);
    await records.locator('[data-package="failed"]').getByText(NEWER).waitFor();
  });
});
