import type { Page } from 'playwright-core';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore, type KeptRecord } from '@/test/support/e2e/read-store';
import type { TestedExtension } from '@/test/support/extension';

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
