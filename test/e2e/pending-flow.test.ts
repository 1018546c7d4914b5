import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeComment, OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import {
  onOptionsPage,
  putRows,
  readBadge,
  readPending,
  ringAlarm,
} from '@/test/support/pending/pending-pages';

const QUESTION = 'facebook:200500';
let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({
    policyId: 'se/nykvarn',
    editor: { editorId: 'editor-1', name: 'Eva Prov' },
  });
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.bringToFront();
});
afterAll(() => extension?.close());

const rowOf = async (id = QUESTION) => (await readPending(extension)).find((row) => row.id === id);

async function inPopup<T>(work: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await extension.context.newPage();
  try {
    await popup.goto(extension.address('popup.html'));
    return await work(popup);
  } finally {
    await popup.close();
    await facebook.bringToFront();
  }
}

/** Lets the question be due at that time and nothing else at any, behind Bevara's back. */
function putDue(at: number): Promise<void> {
  return onOptionsPage(extension, async (page) => {
    const rows = await readPending(extension);
    const due = new Date(at).toISOString();
    await putRows(
      page,
      'pending',
      rows.map((row) => ({ ...row, dueAt: row.id === QUESTION ? due : null })),
    );
  });
}

/** Only steps that were taken, each once. */
async function expectOnce(id = QUESTION) {
  const rows = await readPending(extension);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  const ids = rows.find((row) => row.id === id)?.steps.map((step) => step.id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
}

describe('a comment that waits, with a worker that is stopped throughout', () => {
  it('is seen while the editor reads, and proposed with its reasons', async () => {
    await expect.poll(async () => (await rowOf())?.isOpen).toBe(1);
    await extension.stopWorker();
    await inPopup(async (popup) => {
      await popup.getByRole('button', { name: /Åsa Öberg.*When does it open/ }).click();
      await popup.getByText('Why it is proposed').click();
      await popup.getByText('Asks something').waitFor();
    });
    const noticed = (await readPending(extension)).map((row) => row.id);
    expect(noticed).not.toContain('facebook:200300');
    expect(noticed).not.toContain('facebook:200200');
  });

  it('is accepted by one key', async () => {
    await extension.stopWorker();
    await inPopup(async (popup) => {
      await popup.getByRole('button', { name: /Åsa Öberg.*When does it open/ }).focus();
      await popup.keyboard.press('a');
      await popup.getByText('It waits for an answer.').waitFor();
    });
    expect((await rowOf())?.steps).toMatchObject([{ kind: 'accepted', by: 'Eva Prov' }]);
    await expectOnce();
  });

  it('becomes overdue by the alarm alone; badge and popup say so', async () => {
    const today = Temporal.Now.zonedDateTimeISO('Europe/Stockholm').startOfDay();
    const due = today.add({ days: 1 }).epochMilliseconds - 1_000;
    await putDue(due);
    await extension.changeSettings({ undoSeconds: 3 });
    await expect
      .poll(() => readBadge(extension))
      .toMatchObject({
        text: '1',
        alarms: [{ scheduledTime: due }],
      });
    // The day passes.
    await putDue(Date.now() - 1_000);
    await extension.stopWorker();
    await ringAlarm(extension);
    await expect.poll(async () => (await readBadge(extension)).text).toBe('!1');
    expect((await readBadge(extension)).title).toContain('1 overdue');
    await inPopup((popup) =>
      popup
        .getByText(/Overdue since/)
        .first()
        .waitFor(),
    );
  });

  it('is shown to the deputy while the editor is on leave', async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.address('waiting.html'));
    const day = (at: number) => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(at);
    await page.getByLabel('Who is away').fill('Eva Prov');
    await page.getByLabel('Who stands in').fill('Bo Prov');
    await page.getByLabel('From', { exact: true }).fill(day(Date.now()));
    await page.getByLabel('Until and including').fill(day(Date.now() + 86_400_000));
    await extension.stopWorker();
    await page.getByRole('button', { name: 'Enter leave' }).click();
    await page.getByText('Bo Prov stands in for Eva Prov,').waitFor();
    await page.close();
    await extension.changeSettings({ editor: { editorId: 'editor-2', name: 'Bo Prov' } });
    await inPopup(async (popup) => {
      await popup.getByRole('button', { name: /^Mine/ }).click();
      await popup.getByText('Bo Prov stands in for Eva Prov').waitFor();
    });
  });

  it('is opened in the tab that shows it, with the reply box in reach and nothing typed', async () => {
    // The frame is drawn for some seconds only.
    const framed = facebook.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new MutationObserver(() => {
            if (document.querySelector('bevara-highlight')) resolve();
          }).observe(document.documentElement, { childList: true });
        }),
    );
    await inPopup(async (popup) => {
      await popup.getByRole('button', { name: /Åsa Öberg.*When does it open/ }).focus();
      await popup.keyboard.press('o');
      await framed;
    });
    expect(await facebook.evaluate(() => document.querySelectorAll('[contenteditable]').length)).toBe(0);
  });

  it('waits with its badge and alarm after a restart of the browser', async () => {
    await extension.context.close();
    extension = await startExtension(extension.profile);
    facebook = await extension.context.newPage();
    await expect
      .poll(() => readBadge(extension))
      .toMatchObject({ text: '!1', alarms: [{ name: 'waiting' }] });
    await facebook.goto(pageAddress(OWN_PAGE));
    await facebook.bringToFront();
  });

  it('is settled by the answer of the account on the page, once', async () => {
    await extension.stopWorker();
    await answer('200900', 'The café at ten.');
    await expect.poll(async () => (await rowOf('facebook:200600'))?.isOpen).toBe(0);
    expect((await rowOf())?.isOpen).toBe(1);
    await answer('200910', 'At nine on Monday.');
    await expect.poll(async () => (await rowOf())?.isOpen).toBe(0);
    expect((await rowOf())?.steps.map(({ kind }) => kind)).toEqual(['accepted', 'answered']);
    await facebook.reload();
    await facebook.locator('bevara-marker').first().waitFor({ state: 'attached' });
    await expectOnce();
    await expect.poll(async () => (await readBadge(extension)).text).toBe('');
  });
});

/** The account answers in the thread, and the reader comes to where the answer stands. */
async function answer(id: string, text: string): Promise<void> {
  const comment = makeComment(id, 'Strandby municipality', text, { parentId: '200500', authorId: OWN_PAGE });
  await facebook.evaluate((added) => {
    (globalThis as unknown as { addComment(added: object): void }).addComment(added);
  }, comment);
  await facebook.locator(`[data-commentid="${id}"]`).scrollIntoViewIfNeeded();
}
