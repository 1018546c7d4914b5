import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '@/test/support/e2e/changed-build';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { openPracticeComposer } from '@/test/support/e2e/practice-composer';
import { startExtension, type TestedExtension } from '@/test/support/extension';

/** The part of the browser's own API that is asked on an options page. */
interface OwnApi {
  readonly chrome: {
    readonly alarms: {
      create(name: string, when: { when: number }): Promise<void>;
      get(name: string): Promise<{ readonly periodInMinutes?: number } | undefined>;
    };
    readonly notifications: { getAll(): Promise<Readonly<Record<string, true>>> };
  };
}

const WEBSITE = 'https://www.nykvarn.se';
const asked: string[] = [];
let build: string;
let extension: TestedExtension;
let options: Page;

beforeAll(async () => {
  build = copyBuild((manifest) => ({
    permissions: [...manifest.permissions, 'notifications'],
    host_permissions: [...manifest.host_permissions, '*://*.nykvarn.se/*'],
  }));
  extension = await startExtension(undefined, build);
  await extension.context.route(`${WEBSITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(`${route.request().method()} ${pathname}`);
    return route.fulfill({ status: pathname === '/bad' ? 200 : 404 });
  });
  await extension.changeSettings({ policyId: 'se/nykvarn', language: 'sv' });
  options = await extension.context.newPage();
  await options.goto(extension.address('options.html'));
});
afterAll(async () => {
  await extension?.close();
  if (build) rmSync(build, { recursive: true });
});

async function write(text: string): Promise<Page> {
  const page = await openPracticeComposer(extension);
  // At once, or the beginnings of an address would be asked for wherever the typing pauses.
  await page.keyboard.insertText(text);
  await page.locator('bevara-checklist').getByText('Innan du publicerar').waitFor();
  return page;
}
const deadLink = (page: Page) => page.locator('bevara-checklist [data-point="bad-link"]');

describe('a link to our own website, once it is allowed to ask', () => {
  it('that does not answer is pointed out, and one that does is not', async () => {
    await options.getByRole('button', { name: 'Tillåt att våra sidor frågas' }).click();
    await options.getByRole('button', { name: 'Sluta fråga' }).waitFor();
    const page = await write(`Badet öppnar. Läs mer på ${WEBSITE}/borta och kom hit.`);
    await deadLink(page).getByRole('button').first().click();
    await deadLink(page).getByText('svarar inte').waitFor();
    await page.locator('[data-box="post"]').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(`Badet öppnar. Läs mer på ${WEBSITE}/bad och kom hit.`);
    await expect.poll(() => asked.at(-1)).toBe('HEAD /bad');
    await deadLink(page).waitFor({ state: 'detached' });
    expect(new Set(asked)).toEqual(new Set(['HEAD /borta', 'HEAD /bad']));
    await page.close();
  });

  it('is asked for no more when that is taken back', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Sluta fråga' }).click();
    await options.getByText('Just nu frågas ingen sida.').waitFor();
    const before = asked.length;
    const page = await write(`Badet stänger. Läs mer på ${WEBSITE}/borta-igen och kom hit!!!!`);
    await page.locator('bevara-checklist [data-point="exclamation"]').waitFor();
    expect(await deadLink(page).count()).toBe(0);
    expect(asked).toHaveLength(before);
    await page.close();
  });
});

describe('the reminder of a crisis', () => {
  const minutes = () =>
    options.evaluate(async () => {
      const alarm = await (globalThis as unknown as OwnApi).chrome.alarms.get('crisis-reminder');
      return alarm?.periodInMinutes ?? null;
    });
  const shown = () =>
    options.evaluate(async () =>
      Object.keys(await (globalThis as unknown as OwnApi).chrome.notifications.getAll()),
    );

  it('rings every half hour, in a crisis alone, and names what nobody has looked through', async () => {
    const facebook = await extension.context.newPage();
    await facebook.goto(pageAddress(OWN_PAGE));
    await extension.changeSettings({ language: 'en' });
    await extension.addOwnPage();
    await facebook.close();
    await options.bringToFront();
    expect(await minutes()).toBeNull();
    await extension.changeSettings({ isCrisis: true });
    await expect.poll(minutes).toBe(30);
    expect(await shown()).toEqual([]);
    await options.evaluate(() =>
      (globalThis as unknown as OwnApi).chrome.alarms.create('crisis-reminder', { when: Date.now() }),
    );
    await expect.poll(shown).toEqual(['supervision-reminder']);
    await extension.changeSettings({ isCrisis: false });
    await expect.poll(minutes).toBeNull();
  });
});
