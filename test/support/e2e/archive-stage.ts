import type { Page } from 'playwright-core';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { makeLong } from '@/test/support/e2e/long-page';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore, type KeptRecord } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

/** CSS pixels of that tab. */
export const VIEW = { width: 1_000, height: 700 };

/** Bevara under the rules of Nykvarn, and a tab with a page on Facebook that is an own one. */
export async function startOnOwnPage(profile?: string) {
  const extension = await startExtension(profile);
  await extension.changeSettings({ policyId: 'se/nykvarn' });
  const facebook = await extension.context.newPage();
  await facebook.setViewportSize(VIEW);
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  return { extension, facebook };
}

/** Loads the page anew, lengthens it (see `makeLong`) and gives leave to photograph it. */
export async function openLongPage(
  extension: TestedExtension,
  facebook: Page,
  bands: number,
  isEndless = false,
): Promise<void> {
  await facebook.goto(pageAddress(OWN_PAGE));
  await facebook.bringToFront();
  await facebook.locator('bevara-marker').first().waitFor();
  await makeLong(facebook, bands, isEndless);
  await pressToolbarButton(facebook, extension.id);
}

export const archiveNotice = (page: Page) => page.locator('bevara-archive');

/** Starts a capture from the popup while the page is in view, as it is when the popup hangs from the toolbar. */
export async function startCapture(
  extension: TestedExtension,
  page: Page,
  choose: (popup: Page) => Promise<void> = async () => {},
): Promise<void> {
  const popup = await extension.context.newPage();
  await popup.goto(extension.address('popup.html'));
  await popup.locator('details.capture').waitFor();
  await popup.locator('details.capture > summary').click();
  await lookAt(popup, 'archive-popup-en');
  await choose(popup);
  await page.bringToFront();
  await popup.getByRole('button', { name: 'Start the capture' }).dispatchEvent('click');
}

/** So many screens that a capture of an endless page is under way still when something ends it. */
export async function mostScreens(popup: Page): Promise<void> {
  await popup.getByLabel('At most').selectOption('40');
}

/** Waits until a capture of a page that ends has shown all of it. */
export async function untilBottom(page: Page): Promise<void> {
  await archiveNotice(page).getByText('Done: the page has no more to show.').waitFor({ timeout: 90_000 });
}

/** Waits until so many screens of the capture in that page are kept. */
export async function untilScreen(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) =>
      (document.querySelector('bevara-archive')?.shadowRoot?.querySelector('progress')?.value ?? 0) >= least,
    count,
  );
}

/** The captures in the store, the oldest first. */
export async function listCaptures(extension: TestedExtension): Promise<KeptRecord[]> {
  const records = await readStore(extension);
  return records
    .filter(({ evidence }) => evidence.includes('"kind":"archive-capture"'))
    .toSorted((a, b) => captureOf(a).startedAt.localeCompare(captureOf(b).startedAt));
}

export async function newestCapture(extension: TestedExtension): Promise<KeptRecord> {
  const last = (await listCaptures(extension)).at(-1);
  if (!last) throw new Error('There is no capture.');
  return last;
}

/** What its evidence says of it. */
export const captureOf = ({ evidence }: KeptRecord) => JSON.parse(evidence).capture;

export const screensOf = ({ parts }: KeptRecord) => parts.filter((part) => part.startsWith('screenshot-'));
