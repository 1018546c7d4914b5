import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import {
  archiveNotice,
  captureOf,
  newestCapture,
  screensOf,
  startCapture,
} from '@/test/support/e2e/archive-stage';
import {
  hasInstagram,
  INSTAGRAM_POST,
  INSTAGRAM_PROFILE,
  serveInstagram,
} from '@/test/support/e2e/instagram-site';
import { colourOfBand } from '@/test/support/e2e/long-page';
import { countPrivate, drawOverlays, isPainted, type MadeOverlay } from '@/test/support/e2e/private-overlays';
import { readPart } from '@/test/support/e2e/read-part';
import { checkFile } from '@/test/support/exports/check-file';
import { startExtension, type TestedExtension } from '@/test/support/extension';

/** As test/fixtures/e2e/instagram-profile.js draws them. */
const STRIPES = 360;

let extension: TestedExtension;
let instagram: Page;

beforeAll(async () => {
  extension = await startExtension();
  await serveInstagram(extension.context);
  await extension.changeSettings({ policyId: 'se/nykvarn' });
  instagram = await extension.context.newPage();
  await instagram.goto(INSTAGRAM_PROFILE);
  await extension.addOwnPage();
});
afterAll(() => extension?.close());

async function capture(
  address: string,
  width: number,
  prepare: (page: Page) => Promise<void> = async () => {},
) {
  await instagram.setViewportSize({ width, height: 700 });
  await instagram.goto(address);
  await prepare(instagram);
  await instagram.bringToFront();
  await pressToolbarButton(instagram, extension.id);
  await startCapture(extension, instagram);
  await archiveNotice(instagram)
    .getByRole('button', { name: 'Show the record' })
    .waitFor({ timeout: 60_000 });
  return newestCapture(extension);
}

it.each([
  ['a wide window', 1_000],
  ['a narrow window, where bars lie over its top and its end', 600],
])('a profile in %s is captured whole, every part of its grid', async (_, width) => {
  const record = await capture(INSTAGRAM_PROFILE, width);
  expect(captureOf(record)).toMatchObject({ end: 'bottom', isFirstPage: true, change: null });
  expect(record).toMatchObject({ isIntact: true, authorName: 'kommunen.test', commentId: null });
  expect(JSON.parse(record.evidence)).toMatchObject({
    platform: 'instagram',
    account: { name: 'kommunen.test', address: INSTAGRAM_PROFILE },
    page: { address: INSTAGRAM_PROFILE },
  });
  const { screens } = captureOf(record) as { screens: readonly { continues: boolean }[] };
  expect(screens.filter(({ continues }) => !continues)).toEqual([]);
  const seen = new Set<string>();
  for (const name of screensOf(record)) {
    const { rgb, width: across, height } = decodePng(await readPart(extension, record.id, name))!;
    const middle = Math.floor(across / 2) * 3;
    for (let y = 0; y < height; y++)
      seen.add([...rgb.subarray(y * across * 3 + middle, y * across * 3 + middle + 3)].join());
  }
  const missed = Array.from({ length: STRIPES }, (__, stripe) => stripe).filter(
    (stripe) => !seen.has(colourOfBand(stripe).join()),
  );
  expect(missed).toEqual([]);
});

it('and is saved as PDF/A under the name that the rules give it', async () => {
  const [records] = await Promise.all([
    extension.context.waitForEvent('page'),
    archiveNotice(instagram).getByRole('button', { name: 'Show the record' }).click(),
  ]);
  const [file] = await Promise.all([
    records.waitForEvent('download'),
    records.getByRole('button', { name: 'Save as PDF/A' }).click(),
  ]);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
  const taken = day.format(new Date(captureOf(await newestCapture(extension)).startedAt));
  expect(file.suggestedFilename()).toBe(`Instagram kommunen.test ${taken} periodiskt uttag.pdf`);
  expect(checkFile['pdf']!(await file.path())).toContain('Arkivuttag av kommunen.test');
  await records.close();
});

it('messages and notices over a profile are in no picture of it', async () => {
  const chats: MadeOverlay = {
    attributes: { 'data-pagelet': 'IGDChatTabsRootContentOffMsys' },
    inside: { tag: 'a', attributes: { href: '/direct/t/1789/' } },
    box: [620, 280, 360, 400],
  };
  const notices: MadeOverlay = {
    attributes: {},
    inside: { tag: 'h2', attributes: {} },
    box: [72, 0, 200, 700],
  };
  const record = await capture(INSTAGRAM_PROFILE, 1_000, async (page) => {
    await drawOverlays(page, [chats, notices]);
    await page.locator('h2', { hasText: 'Between you' }).evaluate((title) => {
      title.textContent = 'Aviseringar';
    });
  });
  const pictures = await Promise.all(
    screensOf(record).map(async (name) => decodePng(await readPart(extension, record.id, name))!),
  );
  expect(pictures.map(countPrivate)).toEqual(pictures.map(() => 0));
  expect(isPainted(pictures[0]!, chats.box) && isPainted(pictures[0]!, notices.box)).toBe(true);
  expect(captureOf(record).screens.every(({ covered }: { covered: number }) => covered === 2)).toBe(true);
});

/** A checkout without ../shared/dom says so here: these tests are skipped. */
describe.skipIf(!hasInstagram)('a post (skipped without ../shared/dom)', () => {
  it('on its own page is captured as a part of the channel, with its comments', async () => {
    const record = await capture(INSTAGRAM_POST, 1_000, (page) =>
      // The saved page has both layouts in one; a post on its own page lies in no dialog.
      page.locator('[role="dialog"]').evaluate((dialog) => dialog.removeAttribute('role')),
    );
    const { end, isFirstPage, screens } = captureOf(record);
    expect([end, isFirstPage]).toEqual(['bottom', false]);
    const shown = new Set(screens.flatMap(({ commentIds }: { commentIds: string[] }) => commentIds));
    expect([...shown].toSorted()).toEqual([1, 2, 3, 4].map((number) => `1800000000000000${number}`));
    expect(record).toMatchObject({ isIntact: true, authorName: 'kommunen.test' });
  });

  it('in a dialog over the page is no whole capture', async () => {
    const record = await capture(INSTAGRAM_POST, 1_000, (page) =>
      page.locator('[role="dialog"]').evaluate((dialog) => {
        (dialog as HTMLElement).style.cssText = 'position:fixed;inset:40px 100px';
      }),
    );
    expect(captureOf(record)).toMatchObject({ end: 'stuck', isFirstPage: false });
  });
});
