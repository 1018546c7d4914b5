import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  archiveNotice,
  captureOf,
  listCaptures,
  openLongPage,
  startCapture,
  startOnOwnPage,
  untilBottom,
  untilScreen,
} from '@/test/support/e2e/archive-stage';
import type { TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  ({ extension, facebook } = await startOnOwnPage());
  await openLongPage(extension, facebook, 20);
});
afterAll(() => extension?.close());

const told = async () =>
  (await listCaptures(extension)).map((record) => ({
    end: captureOf(record).end,
    first: captureOf(record).screens[0].top,
    isIntact: record.isIntact,
  }));

it('a second capture begun while one runs ends that one, keeps what it had, and begins from the top', async () => {
  // Both popups are open before the first begins; afterwards none offers to begin.
  const second = await extension.context.newPage();
  await second.goto(extension.address('popup.html'));
  await second.locator('details.capture > summary').click();
  await startCapture(extension, facebook);
  await untilScreen(facebook, 2);
  await second.getByRole('button', { name: 'Start the capture' }).dispatchEvent('click');
  await untilBottom(facebook);
  expect(await told()).toEqual([
    { end: 'interrupted', first: 0, isIntact: true },
    { end: 'bottom', first: 0, isIntact: true },
  ]);
  expect(await archiveNotice(facebook).count()).toBe(1);
});

it('another after one that has ended is one of its own', async () => {
  await facebook.bringToFront();
  await archiveNotice(facebook).getByRole('button', { name: 'Close' }).click();
  await startCapture(extension, facebook);
  await untilBottom(facebook);
  expect((await told()).slice(2)).toEqual([{ end: 'bottom', first: 0, isIntact: true }]);
  expect(await archiveNotice(facebook).count()).toBe(1);
  expect(await facebook.locator('bevara-marker[data-out-of-picture]').count()).toBe(0);
});
