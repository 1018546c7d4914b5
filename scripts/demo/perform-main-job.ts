import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import swedishBase from '@/policies/se/_base.json';
import type { RunningExtension } from '@/scripts/browser/launch-extension';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import type { StorageArea } from '@/utils/settings/settings-store';

type Say = (line: string) => void;

/** What the fictional visitors say that may not stand, and the ground for it. */
const REMOVALS = [
  { role: 'insult', ground: 'insult', what: 'an insult' },
  { role: 'threat', ground: 'threat', what: 'a threat' },
  { role: 'illness', ground: 'confidential', what: 'a post that exposes somebody’s illness' },
] as const;

/**
 * The whole way on the practice page, in Swedish: three comments preserved and removed, one sent to the registry, all
 * exported. Leaves screenshots in `out` and returns the path of the package. Throws when a step does not come about.
 */
export async function performMainJob(running: RunningExtension, out: string, say: Say): Promise<string> {
  await chooseSwedish(running);
  const page = await running.context.newPage();
  await page.goto(running.address('practice.html?lang=sv&speed=fast'));
  await pressToolbarButton(page, running.id);
  await markerButton(page, 'insult', 'preserve-and-remove');
  say('Opened the practice page; the toolbar button was pressed, so screenshots are allowed here.');
  await page.screenshot({ path: join(out, '1-practice-page.png') });

  for (const [index, { role, ground, what }] of REMOVALS.entries()) {
    await (await markerButton(page, role, 'preserve-and-remove')).click();
    const choice = page.locator('button.ground', { hasText: swedishBase.grounds[ground].label });
    await choice.waitFor();
    if (index === 0) await page.screenshot({ path: join(out, '2-choosing-the-ground.png') });
    await choice.click();
    await page.getByRole('button', { name: 'Ångra' }).waitFor();
    if (index === 0) await page.screenshot({ path: join(out, '3-stored-and-may-be-undone.png') });
    await page.locator(`[data-practice="${role}"]`).waitFor({ state: 'detached' });
    await page.locator('.callout[data-kind="good"]').waitFor();
    if (index === 0) await page.screenshot({ path: join(out, '4-removed.png') });
    say(`Preserved and removed ${what}.`);
    await page.keyboard.press('Escape');
  }

  await (await markerButton(page, 'pothole', 'to-registry')).click();
  await page.locator('input[name="criterion"]').first().check();
  await page.screenshot({ path: join(out, '5-to-the-registry.png') });
  await page.keyboard.press('Control+Enter');
  await page.locator('.callout[data-kind="good"]').waitFor();
  say('Sent a report of a pothole to the registry.');
  await page.keyboard.press('Escape');
  return exportAll(running, out, say);
}

type Worker = { readonly chrome: { readonly storage: { readonly local: StorageArea } } };

async function chooseSwedish({ context }: RunningExtension): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async () => {
    const area = (globalThis as unknown as Worker).chrome.storage.local;
    const { settings } = await area.get('settings');
    await area.set({ settings: { ...(settings as object), language: 'sv' } });
  });
}

/** Scrolls to a comment, as a reader does, and gives the button of its marker. */
async function markerButton(page: Page, role: string, action: string): Promise<Locator> {
  const comment = page.locator(`[data-practice="${role}"]`);
  await comment.scrollIntoViewIfNeeded();
  const button = comment.locator(`button#${action}`);
  await button.waitFor();
  return button;
}

async function exportAll(running: RunningExtension, out: string, say: Say): Promise<string> {
  const page = await running.context.newPage();
  await page.goto(running.address('records.html'));
  await page.locator('.export-bar input[type="checkbox"]').check();
  await page.screenshot({ path: join(out, '6-records.png') });
  await page.locator('.export-bar select').first().selectOption('bag');
  const download = page.waitForEvent('download');
  await page.locator('.export-bar button').first().click();
  const file = join(out, 'package.zip');
  await (await download).saveAs(file);
  await page.locator('[data-export="done"]').waitFor();
  await page.locator('.record-list a').last().click();
  await page.locator('.record-detail').waitFor();
  await page.screenshot({ path: join(out, '7-one-record.png'), fullPage: true });
  say('Exported four records as one signed package.');
  return file;
}
