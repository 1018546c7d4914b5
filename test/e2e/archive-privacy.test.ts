import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { digestShown } from '@/utils/domain/shown-comment';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import { archiveNotice, captureOf, newestCapture, startCapture } from '@/test/support/e2e/archive-stage';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { HEADER, makeLong } from '@/test/support/e2e/long-page';
import { putRecords } from '@/test/support/e2e/put-records';
import { makeItem } from '@/test/support/exports/make-items';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const VIEW = { width: 1_000, height: 700 };
const KNOWN = '200300';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/nykvarn' });
  const account = {
    platform: 'facebook',
    keys: [`id:${OWN_PAGE}`],
    name: 'Strandby municipality',
    address: pageAddress(OWN_PAGE),
  } as const;
  const { registration } = makeItem().record;
  const confidential = { isConfidential: true, registration: { ...registration!, isConfidential: true } };
  await putRecords(extension, [makeItem({ account, commentId: KNOWN, ...confidential })]);
  facebook = await extension.context.newPage();
  await facebook.setViewportSize(VIEW);
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
});
afterAll(() => extension?.close());

/** Opens the page with that comment so tall and beginning so far down, CSS pixels. */
async function open(commentId: string, place: { readonly top: number; readonly height: number }) {
  await facebook.goto(pageAddress(OWN_PAGE));
  await facebook.bringToFront();
  await facebook.locator('bevara-marker').first().waitFor();
  await makeLong(facebook, 8);
  await facebook.locator(`[data-commentid="${commentId}"] > [role="article"]`).evaluate((comment, at) => {
    const element = comment as HTMLElement;
    element.style.height = `${at.height}px`;
    element.style.marginTop = `${at.top - element.getBoundingClientRect().top}px`;
  }, place);
  await pressToolbarButton(facebook, extension.id);
}

async function captureWhole() {
  await startCapture(extension, facebook);
  await archiveNotice(facebook).getByText('Done: the page has no more to show.').waitFor({ timeout: 60_000 });
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
