import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { digestShown } from '@/utils/domain/shown-comment';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import {
  captureOf,
  newestCapture,
  openLongPage,
  startCapture,
  startOnOwnPage,
  untilBottom,
  VIEW,
} from '@/test/support/e2e/archive-stage';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { HEADER } from '@/test/support/e2e/long-page';
import { putRecords } from '@/test/support/e2e/put-records';
import { makeItem } from '@/test/support/exports/make-items';
import type { TestedExtension } from '@/test/support/extension';

const KNOWN = '200300';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  ({ extension, facebook } = await startOnOwnPage());
  const account = {
    platform: 'facebook',
    keys: [`id:${OWN_PAGE}`],
    name: 'Strandby municipality',
    address: pageAddress(OWN_PAGE),
  } as const;
  const { registration } = makeItem().record;
  const confidential = { isConfidential: true, registration: { ...registration!, isConfidential: true } };
  await putRecords(extension, [makeItem({ account, commentId: KNOWN, ...confidential })]);
});
afterAll(() => extension?.close());

/** Opens the page with that comment so tall and beginning so far down, CSS pixels. */
async function open(commentId: string, place: { readonly top: number; readonly height: number }) {
  await openLongPage(extension, facebook, 8);
  await facebook.locator(`[data-commentid="${commentId}"] > [role="article"]`).evaluate((comment, at) => {
    const element = comment as HTMLElement;
    element.style.height = `${at.height}px`;
    element.style.marginTop = `${at.top - element.getBoundingClientRect().top}px`;
  }, place);
}

async function captureWhole() {
  await startCapture(extension, facebook);
  await untilBottom(facebook);
  return newestCapture(extension);
}

it('a capture that shows a confidential comment on no screen whole, but a part of it on two, is confidential', async () => {
  await open(KNOWN, { top: VIEW.height - HEADER, height: 2 * HEADER });
  const record = await captureWhole();
  const [first, second] = captureOf(record).screens;
  expect([first.commentIds.includes(KNOWN), second.commentIds.includes(KNOWN)]).toEqual([true, true]);
  const digest = await digestShown(KNOWN, {
    text: observed('Buy my cheap watches', 'text'),
    attachments: observed([], 'structure'),
  });
  expect([...first.shown, ...second.shown]).not.toContain(digest);
  expect(record).toMatchObject({ isConfidential: true, isIntact: true });
});

it('a capture that shows none is not', async () => {
  await facebook.goto(pageAddress(OWN_PAGE));
  await facebook.bringToFront();
  await facebook.locator('bevara-marker').first().waitFor();
  await facebook.evaluate((id) => document.querySelector(`[data-commentid="${id}"]`)?.remove(), KNOWN);
  await pressToolbarButton(facebook, extension.id);
  expect(await captureWhole()).toMatchObject({ isConfidential: false, isIntact: true });
});
