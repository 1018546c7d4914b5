import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '@/test/support/e2e/changed-build';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { openPracticeComposer } from '@/test/support/e2e/practice-composer';
import { readStore } from '@/test/support/e2e/read-store';
import { takeAllRoom } from '@/test/support/e2e/take-all-room';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let build: string;
let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  build = copyBuild(({ permissions }) => ({
    permissions: permissions.filter((each) => each !== 'unlimitedStorage'),
  }));
  extension = await startExtension(undefined, build);
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await extension.changeSettings({ undoSeconds: 0, policyId: 'se/vargarda' });
});
afterAll(async () => {
  await extension?.close();
  if (build) rmSync(build, { recursive: true });
});

const marker = (author: string) =>
  facebook.locator('bevara-marker').filter({ has: facebook.getByRole('button', { name: author }) });
const panel = () => facebook.locator('bevara-panel');

async function hide(author: string): Promise<void> {
  await facebook.bringToFront();
  // A page that is open follows the settings by drawing its markers anew, which would take the button from under a click.
  await facebook.reload();
  await marker(author)
    .getByRole('button', { name: /^Preserve and remove/ })
    .click();
  await panel().getByText('Hide', { exact: true }).first().click();
  await panel()
    .getByRole('button', { name: /Förtal/ })
    .click();
}

/** A browser counts its room every half minute, and an alarm rings no more often than that. */
describe('a full disk', { timeout: 300_000 }, () => {
  it('is said in a sentence; nothing is removed and nothing half is stored; with room it works again', async () => {
    const giveRoom = await takeAllRoom(extension);
    await hide('Frida Ek');
    await marker('Frida Ek').getByText('Not done').waitFor();
    await panel()
      .getByText(/disk is full/i)
      .first()
      .waitFor();
    expect(extension.measured).toEqual([]);
    await facebook.getByText('You should be ashamed, all of you', { exact: true }).waitFor();
    expect(await readStore(extension)).toEqual([]);

    await giveRoom();
    await hide('Frida Ek');
    await marker('Frida Ek').getByText('Hidden').waitFor();
    expect(extension.measured).toEqual([{ id: '200100', measure: 'hide' }]);
    const [kept, ...others] = await readStore(extension);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ isIntact: true, authorName: 'Frida Ek' });
  });

  it('keeps a receipt waiting when its tab is closed, and stores it when there is room', async () => {
    // A pack whose questions only advise.
    await extension.changeSettings({ policyId: 'se/_base' });
    const before = (await readStore(extension)).length;
    const giveRoom = await takeAllRoom(extension);
    const page = await openPracticeComposer(extension);
    await page.keyboard.type('The bath opens on Monday.');
    const list = page.locator('bevara-checklist');
    await list.getByRole('button').first().waitFor();
    await page.locator('[data-sends="post"]').click();
    await list.getByText('The disk is full. Free some space.').waitFor();
    await page.close();
    expect(await readStore(extension)).toHaveLength(before);

    await giveRoom();
    const receipts = async () =>
      (await readStore(extension)).filter(({ text }) => text === 'The bath opens on Monday.');
    await expect.poll(receipts, { timeout: 120_000, interval: 1_000 }).toMatchObject([{ isIntact: true }]);
  });
});
