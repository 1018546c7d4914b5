import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  archiveNotice,
  captureOf,
  mostScreens,
  newestCapture,
  openLongPage,
  startOnOwnPage,
  untilScreen,
} from '@/test/support/e2e/archive-stage';
import { lookAt } from '@/test/support/e2e/look-at';
import type { TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  ({ extension, facebook } = await startOnOwnPage());
  await openLongPage(extension, facebook, 60, true);
});
afterAll(() => extension?.close());

async function openPopup(): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.goto(extension.address('popup.html'));
  return popup;
}

it('a capture under way is told of in the popup, which offers to stop it and not to begin another', async () => {
  const first = await openPopup();
  await first.locator('details.capture > summary').click();
  await mostScreens(first);
  const second = await openPopup();
  await second.locator('details.capture').waitFor();
  await facebook.bringToFront();
  await first.getByRole('button', { name: 'Start the capture' }).dispatchEvent('click');
  await untilScreen(facebook, 1);
  await second.reload();
  await second
    .getByText(/A capture of Strandby municipality is under way: \d+ of at most 40 screens/)
    .waitFor();
  expect(await second.locator('details.capture').count()).toBe(0);
  await lookAt(second, 'archive-under-way-en');
  await second.getByRole('button', { name: 'Stop the capture' }).dispatchEvent('click');
  await second.locator('details.capture').waitFor();
  await archiveNotice(facebook).getByText('You stopped the capture.').waitFor();
  expect(captureOf(await newestCapture(extension))).toMatchObject({ end: 'stopped', isFirstPage: true });
});
