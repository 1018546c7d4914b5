import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageEvents } from '@/test/support/e2e/age-events';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { killBrowser } from '@/test/support/e2e/kill-browser';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore } from '@/test/support/e2e/read-store';
import { openRecords } from '@/test/support/e2e/records-stage';
import { AT_ONCE, useRules } from '@/test/support/e2e/use-rules';
import { readPending } from '@/test/support/pending/pending-pages';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PEOPLE = ['Frida Ek', 'Gun Delete', 'Nils Holm'] as const;
const profile = mkdtempSync(join(tmpdir(), 'bevara-unfinished-'));

let extension: TestedExtension;
let facebook: Page;

const marker = (page: Page, author: string) =>
  page.locator('bevara-marker').filter({ has: page.getByRole('button', { name: author }) });

/** The records of what somebody wrote, the earliest first. */
async function findKept(author: string) {
  const kept = (await readStore(extension)).filter(({ authorName }) => authorName === author);
  return kept.toSorted((a, b) => (a.events[0]?.seq ?? 0) - (b.events[0]?.seq ?? 0));
}

/** What happened to the waiting comment of Frida Ek. */
async function listSteps(): Promise<readonly string[] | undefined> {
  const row = (await readPending(extension)).find(({ id }) => id === 'facebook:200100');
  return row?.steps.map(({ kind }) => kind);
}

async function openFacebook(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(pageAddress(OWN_PAGE));
  return page;
}

/** In three tabs a removal has stored its evidence and is still held back when the browser is killed. */
beforeAll(async () => {
  extension = await startExtension(profile);
  await (await openFacebook()).waitForLoadState();
  await extension.addOwnPage();
  const rule = (kind: string) => ({ ...AT_ONCE, label: kind, kinds: [kind], conditions: [] });
  await useRules(extension, { comment: rule('comment'), 'removed-comment': rule('removed-comment') }, true);
  await extension.changeSettings({ undoSeconds: 30 });
  const tabs: [page: Page, author: string][] = [];
  for (const author of PEOPLE) tabs.push([await openFacebook(), author]);
  for (const [page, author] of tabs) {
    await page.bringToFront();
    await marker(page, author)
      .getByRole('button', { name: /^Preserve and remove/ })
      .click();
    await page.locator('bevara-panel').getByRole('button', { name: 'Undo' }).waitFor();
  }
  await killBrowser(extension.context, profile);
  expect(extension.measured).toEqual([]);
  extension = await startExtension(profile);
});
afterAll(() => extension?.close());

describe('removals whose end was never noted', () => {
  it('are not told of while they might be under way in another tab', async () => {
    const [kept] = await findKept('Frida Ek');
    expect(kept?.events.map(({ type }) => type)).toEqual(['captured', 'stored', 'removal-requested']);
    const record = await openRecords(extension, `records.html#${kept?.id}`);
    await record.locator('[data-disposal="removing"]').waitFor();
    expect(await record.locator('[data-unfinished]').count()).toBe(0);
    await ageEvents(record, 20);
    await record.close();
  });

  it('are told of at their comments, and lead to their records', async () => {
    facebook = await openFacebook();
    for (const author of PEOPLE)
      await marker(facebook, author).getByText('A removal was begun here and never finished').waitFor();
    expect(await marker(facebook, 'Mallory').getByRole('status').count()).toBe(0);
    const [record] = await Promise.all([
      extension.context.waitForEvent('page'),
      marker(facebook, 'Frida Ek').getByRole('button', { name: 'Open the record' }).click(),
    ]);
    await record.locator('[data-unfinished]').waitFor();
    expect(new URL(record.url()).hash).toBe(`#${(await findKept('Frida Ek'))[0]?.id}`);
    await record.close();
  });

  it('are found in one list, from what may not be disposed of', async () => {
    const records = await openRecords(extension);
    await records.getByRole('button', { name: 'Disposal' }).click();
    await records.locator('[data-says="removing"]').getByText('3 records.').waitFor();
    await records.locator('[data-says="removing"]').getByRole('link', { name: 'Show them' }).click();
    await records.locator('[data-found="3"]').waitFor();
    expect(await records.locator('.record-list li').count()).toBe(3);
    await records.close();
  });

  it.each(['nb', 'sv', 'en'])('are explained in %s', async (language) => {
    await extension.changeSettings({ language });
    const [kept] = await findKept('Frida Ek');
    const record = await openRecords(extension, `records.html#${kept?.id}`);
    const link = record.locator('[data-unfinished] a');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.facebook\.com\/.+/);
    await lookAt(record, `unfinished-${language}`);
    await record.close();
  });

  it.each([
    ['Frida Ek', 'It is gone or hidden', 'said-gone', 'removed-comment'],
    ['Nils Holm', 'It is still there', 'removal-failed', 'comment'],
  ])('%s: "%s" ends it, and the record follows the rules for %s', async (author, said, status, rule) => {
    const [kept] = await findKept(author);
    const record = await openRecords(extension, `records.html#${kept?.id}`);
    await record.getByRole('button', { name: said }).click();
    await record.locator(`.record-detail .mark[data-status="${status}"]`).waitFor();
    expect(await record.locator('[data-unfinished]').count()).toBe(0);
    if (status === 'said-gone') {
      await expect.poll(listSteps).toEqual(['gone']);
      await record.getByRole('button', { name: 'It is not gone …' }).click();
      await record.getByLabel('It is on the page again').check();
      await record.getByRole('button', { name: 'Yes, take it back' }).click();
      await record.locator('[data-disposal="removing"]').waitFor();
      await expect.poll(listSteps).toEqual(['gone', 'found']);
      await record.getByRole('button', { name: said }).click();
      await record.locator(`.record-detail .mark[data-status="${status}"]`).waitFor();
    }
    await record.getByRole('button', { name: 'Verify now' }).click();
    await record.locator('[data-verified="intact"]').waitFor();
    await lookAt(record, `unfinished-${status}`);
    const disposal = record.locator('[data-disposal="may"]');
    await disposal.getByText(`by the rule "${rule}"`).waitFor();
    await disposal.getByRole('button', { name: 'Dispose of 1 record' }).click();
    await disposal.getByRole('button', { name: 'Yes, dispose of 1 record' }).click();
    await record.locator('[data-remains="disposed"]').waitFor();
    await record.close();
  });

  it('end when the comment is removed anew', async () => {
    await extension.changeSettings({ undoSeconds: 0 });
    await facebook.bringToFront();
    // A page that is open follows its settings by and by; one that is loaded anew has them.
    await facebook.reload();
    await marker(facebook, 'Gun Delete')
      .getByRole('button', { name: /^Preserve and remove/ })
      .click();
    await facebook.locator('bevara-highlight').waitFor({ state: 'attached' });
    await facebook.locator('[data-commentid="200700"] [aria-haspopup="menu"]').click();
    await facebook.getByRole('menuitem', { name: 'Delete' }).click();
    await facebook.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await marker(facebook, 'Gun Delete').waitFor({ state: 'detached' });
    const types = async () => (await findKept('Gun Delete')).map(({ events }) => events.at(-1)?.type);
    await expect.poll(types).toEqual(['removal-failed', 'removed']);
    const [before, after] = await findKept('Gun Delete');
    expect(before?.events.at(-1)?.data).toMatchObject({ outcome: 'begun-again', record: after?.id });
  });
});
