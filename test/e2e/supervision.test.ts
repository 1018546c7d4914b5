import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let facebook: Page;
let page: Page;

beforeAll(async () => {
  // Where the browser is, it is another date than in Nykvarn for most of the day; the report is Nykvarn's.
  vi.stubEnv('TZ', 'Etc/GMT+12');
  extension = await startExtension();
  await extension.changeSettings({
    editor: { editorId: 'editor-01', name: 'Anna Berg', title: '', unit: '', role: 'editor' },
    policyId: 'se/nykvarn',
  });
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
});
afterAll(async () => {
  await extension?.close();
  vi.unstubAllEnvs();
});

const log = () => page.getByRole('group', { name: 'The log' }).getByRole('row');

describe('looking through an own page', () => {
  it('is noted while somebody is at it, with who, and how far the comments reached', async () => {
    page = await extension.context.newPage();
    await facebook.bringToFront();
    await facebook.locator('bevara-marker').first().waitFor();
    const began = await facebook.evaluate(() => performance.now());
    let steps = 0;
    await expect
      .poll(
        async () => {
          await facebook.mouse.move(200 + (steps += 1), 300);
          return facebook.evaluate((since) => performance.now() - since, began);
        },
        { interval: 500 },
      )
      .toBeGreaterThan(12_000);
    await page.goto(extension.address('supervision.html'));
    // Turning to another tab tells what was looked at so far.
    await page.bringToFront();
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByRole('heading', { name: 'Report' }).waitFor();
        return log().count();
      })
      .toBe(2);
    await facebook.close();
    const line = await log().last().innerText();
    expect(line).toContain('Anna Berg');
    expect(line).not.toContain('Frida Ek');
    expect(await page.getByText(/Last looked through .* by Anna Berg/).count()).toBe(1);
    expect(await page.getByText('In order').count()).toBe(2);
  });

  it('keeps leave with its deputy and who answers for the account, though the worker is stopped in between', async () => {
    await page.getByLabel('Who is away').fill('Anna Berg');
    await page.getByLabel('Who stands in').fill('Bo Ek');
    await extension.stopWorker();
    await page.getByRole('button', { name: 'Enter leave' }).click();
    await page.getByText('Bo Ek stands in.').waitFor();

    await page.locator('.people summary').click();
    expect(await page.getByText('At least 2 must be able to sign in.').count()).toBe(1);
    await page.getByLabel('Deputy', { exact: true }).fill('Bo Ek');
    await page.getByLabel('Can sign in').fill('Anna Berg\nBo Ek');
    await extension.stopWorker();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('At least 2 must be able to sign in.').waitFor({ state: 'detached' });

    await page.reload();
    await page.getByText('Bo Ek stands in.').waitFor();
    await page.locator('.people summary').click();
    expect(await page.getByLabel('Can sign in').inputValue()).toBe('Anna Berg\nBo Ek');
  });

  it('notes a look elsewhere once, and hands the log over as CSV', async () => {
    await page.getByRole('button', { name: /I have looked it through elsewhere/ }).click();
    await expect.poll(() => log().count()).toBe(3);
    expect(await log().nth(1).innerText()).toContain('noted by hand');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save “The log” as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bevara-the-log.csv');
  });
});
