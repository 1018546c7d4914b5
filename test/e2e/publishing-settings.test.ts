import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { lookAt } from '@/test/support/e2e/look-at';
import { openPracticeComposer } from '@/test/support/e2e/practice-composer';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let options: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/nykvarn', language: 'sv' });
  options = await extension.context.newPage();
  await options.goto(extension.address('options.html'));
});
afterAll(() => extension?.close());

async function publish(text: string): Promise<Page> {
  const page = await openPracticeComposer(extension);
  await page.keyboard.type(text);
  await page.locator('bevara-checklist').getByText('Innan du publicerar').waitFor();
  return page;
}

const crisis = (page: Page) => page.locator('bevara-checklist [data-point="crisis"]');

describe('crisis mode', () => {
  it('is put on in the settings and says what it means', async () => {
    await options.getByLabel('Det är kris').click();
    await options.getByText('Bara de centrala kontona publicerar').waitFor();
    await options.getByText('minst var 2:e timme').waitFor();
  });

  it('holds a post of an account that is not central, with the pack’s words', async () => {
    const page = await publish('Badet öppnar på lördag');
    await crisis(page).getByText('bara de centrala kontona publicerar').waitFor();
    await page.locator('[data-sends="post"]').click();
    await page.locator('bevara-checklist').getByRole('alert').waitFor();
    expect(await page.locator('[data-box="post"]').count()).toBe(1);
    await page.close();
  });

  it('says nothing to a central account', async () => {
    await extension.changeSettings({ centralAccountIds: ['practice'] });
    const page = await publish('Badet öppnar på lördag');
    expect(await crisis(page).count()).toBe(0);
    await page.close();
  });
});

describe('links to our own website', () => {
  it('are not asked for until somebody allows it', async () => {
    await options.getByText('Just nu frågas ingen sida.').waitFor();
    const page = await publish('Läs mer på https://www.nykvarn.se/finns-inte och kom hit.');
    const asked = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { contains(wanted: object): Promise<boolean> } };
      };
      return chrome.permissions.contains({ origins: ['*://*.nykvarn.se/*'] });
    });
    expect(asked).toBe(false);
    expect(await page.locator('bevara-checklist [data-point="bad-link"]').count()).toBe(0);
    await page.close();
  });
});

it('the list of our channels goes to the clipboard, for the website', async () => {
  await extension.changeSettings({ language: 'en' });
  const facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.close();
  await extension.changeSettings({ language: 'sv' });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.bringToFront();
  await options.reload();
  await options.getByRole('button', { name: 'Kopiera listan till webbplatsen' }).click();
  await options.getByText('Listan är kopierad.').waitFor();
  expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(
    `Strandby municipality: ${pageAddress(OWN_PAGE)}`,
  );
});

it('axe finds nothing in the settings', async () => {
  await lookAt(options, 'settings');
});
