import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import {
  archiveNotice,
  captureOf,
  newestCapture,
  openLongPage,
  screensOf,
  startCapture,
  startOnOwnPage,
  untilBottom,
} from '@/test/support/e2e/archive-stage';
import { colourOfBand } from '@/test/support/e2e/long-page';
import { lookAt } from '@/test/support/e2e/look-at';
import { countPrivate, drawOverlays, isPainted, type MadeOverlay } from '@/test/support/e2e/private-overlays';
import { readPart } from '@/test/support/e2e/read-part';
import type { KeptRecord } from '@/test/support/e2e/read-store';
import { checkFile } from '@/test/support/exports/check-file';
import type { TestedExtension } from '@/test/support/extension';

const CHAT: MadeOverlay = {
  attributes: { 'data-pagelet': 'ChatTab' },
  inside: { tag: 'div', attributes: { role: 'log', 'aria-label': 'Messages in conversation with Frida Ek' } },
  box: [660, 300, 320, 400],
};
const NOTICES: MadeOverlay = {
  attributes: { role: 'dialog', 'aria-label': 'Notifications' },
  inside: { tag: 'a', attributes: { role: 'link', href: '/permalink.php?story_fbid=5&id=1&notif_id=17' } },
  box: [700, 60, 280, 200],
};
const UNKNOWN: MadeOverlay = {
  attributes: { role: 'dialog', 'aria-label': 'Allow cookies?' },
  inside: { tag: 'span', attributes: {} },
  box: [10, 640, 200, 50],
};

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  ({ extension, facebook } = await startOnOwnPage());
});
afterAll(() => extension?.close());

const readScreens = (record: KeptRecord) =>
  Promise.all(screensOf(record).map(async (name) => decodePng(await readPart(extension, record.id, name))!));

it('conversations and notices over the page are in no picture, and the page beside them is', async () => {
  await openLongPage(extension, facebook, 12);
  const before = await drawOverlays(facebook, [CHAT, NOTICES]);
  await startCapture(extension, facebook);
  await untilBottom(facebook);
  const record = await newestCapture(extension);
  const pictures = await readScreens(record);
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.map(countPrivate)).toEqual(pictures.map(() => 0));
  expect(pictures.every((picture) => isPainted(picture, CHAT.box) && isPainted(picture, NOTICES.box))).toBe(
    true,
  );
  const seen = new Set(
    pictures.flatMap(({ rgb, width, height }) =>
      Array.from({ length: height }, (_, y) =>
        [...rgb.subarray((y * width + 640) * 3, (y * width + 641) * 3)].join(),
      ),
    ),
  );
  const bands = Array.from({ length: 12 }, (_, band) => colourOfBand(band).join());
  expect(bands.filter((band) => !seen.has(band))).toEqual([]);
  const { screens, end } = captureOf(record);
  expect(end).toBe('bottom');
  expect(screens.map(({ covered }: { covered: number }) => covered)).toEqual(pictures.map(() => 2));
  const withoutOurs = (html: string) => html.replaceAll(/<bevara-[^>]*>.*?<\/bevara-[^>]*>/gs, '');
  expect(withoutOurs(await facebook.locator('body').innerHTML())).toBe(withoutOurs(before));
});

it('and the record says so, on the page and in its PDF/A', async () => {
  const [records] = await Promise.all([
    extension.context.waitForEvent('page'),
    archiveNotice(facebook).getByRole('button', { name: 'Show the record' }).click(),
  ]);
  await records
    .getByText(/They are painted over, and what lay under them is not seen, on these screens: 1, 2/)
    .waitFor();
  await lookAt(records, 'archive-overlays-en');
  const [file] = await Promise.all([
    records.waitForEvent('download'),
    records.getByRole('button', { name: 'Save as PDF/A' }).click(),
  ]);
  const text = checkFile['pdf']!(await file.path());
  expect(text).toContain('Övermålat');
  await records.close();
});

it('what cannot be told to be private is in the picture, as the popup warns beforehand', async () => {
  await openLongPage(extension, facebook, 4);
  await drawOverlays(facebook, [UNKNOWN]);
  await startCapture(extension, facebook, async (popup) => {
    await popup.getByText(/First close chats, notifications and whatever else should not be kept/).waitFor();
  });
  await untilBottom(facebook);
  const record = await newestCapture(extension);
  const [first] = await readScreens(record);
  expect(countPrivate(first!)).toBeGreaterThan(1_000);
  expect(captureOf(record).screens[0].covered).toBe(0);
});
