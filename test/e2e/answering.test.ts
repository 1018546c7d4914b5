import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import { onOptionsPage, putRows, readPending, ringAlarm } from '@/test/support/pending/pending-pages';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({
    policyId: 'se/nykvarn',
    undoSeconds: 0,
    editor: { editorId: 'editor-1', name: 'Eva Prov', title: 'Kommunikatör', unit: 'Kansliet' },
  });
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.bringToFront();
  await facebook.locator('bevara-marker button').first().waitFor();
});
afterAll(() => extension?.close());

const panel = () => facebook.locator('bevara-panel');
const rowOf = async (id: string) => (await readPending(extension)).find((row) => row.id === `facebook:${id}`);
const kindsOf = async (id: string) => (await rowOf(id))?.steps.map(({ kind }) => kind);
const expectKinds = (id: string, kinds: readonly string[]) => expect.poll(() => kindsOf(id)).toEqual(kinds);
const boxes = (page: Page) => page.locator('[role="textbox"]');

/** Opens one of the entries behind "…" at a comment. */
async function open(commentId: string, entry: string): Promise<void> {
  const comment = facebook.locator(`[data-commentid="${commentId}"]`);
  const more = comment.locator('bevara-marker #more').first();
  await more.scrollIntoViewIfNeeded();
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await comment.locator('bevara-marker').first().getByRole('button', { name: entry }).click();
}

describe('the decision guide at a comment', () => {
  it('ends in its removal with the ground chosen, by three keys, and leaves nothing but its record', async () => {
    await open('200700', 'What do I do?');
    await panel().getByText('Bryter kommentaren mot lagen').waitFor();
    await facebook.keyboard.press('1');
    await panel().getByRole('button', { name: 'Förolämpning' }).waitFor();
    await facebook.keyboard.press('1');
    await panel().getByRole('button', { name: 'Preserve and remove' }).waitFor();
    await facebook.keyboard.press('Enter');
    // The label of its menu is not confirmed yet, so the last click is the editor's own.
    await facebook.locator('bevara-highlight').waitFor({ state: 'attached' });
    await facebook.locator('[data-commentid="200700"] [aria-haspopup="menu"]').click();
    await facebook.getByRole('menuitem', { name: 'Delete' }).click();
    await facebook.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect
      .poll(() => extension.measured.filter(({ id }) => id === '200700').map(({ measure }) => measure))
      .toEqual(['delete']);
    expect(await rowOf('200700')).toBeUndefined();
    await panel().getByRole('button', { name: 'Close' }).last().click();
  });

  it('settles what needs no answer', async () => {
    await open('200500', 'What do I do?');
    await panel().getByText('Bryter kommentaren mot lagen').waitFor();
    for (const key of ['2', '2', '3', '6', 'Enter']) await facebook.keyboard.press(key);
    await expectKinds('200500', ['guided', 'dismissed']);
    await panel().waitFor({ state: 'detached' });
    expect((await rowOf('200500'))?.isOpen).toBe(0);
  });

  it('hands a question of the media over, with a name, and offers its reply', async () => {
    await open('200200', 'What do I do?');
    await panel().getByText('Bryter kommentaren mot lagen').waitFor();
    for (const key of ['2', '2', '3', '1', 'Enter']) await facebook.keyboard.press(key);
    await panel().getByLabel('Name').fill('Pressen Prov');
    await facebook.keyboard.press('Enter');
    await panel()
      .getByText(/Jag lämnar den direkt/)
      .waitFor();
    await expectKinds('200200', ['guided', 'accepted', 'assigned']);
    await facebook.keyboard.press('Escape');
  });

  it('shows the whole chart in a tab of its own, as a picture and as a list', async () => {
    await open('200300', 'What do I do?');
    const chart = extension.context.waitForEvent('page');
    await panel().getByRole('button', { name: 'The whole chart' }).click();
    const page = await chart;
    await page.getByRole('heading', { name: 'Decision guide', level: 2 }).waitFor();
    await page.locator('svg').first().waitFor();
    await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(10);
    await page.close();
    await facebook.bringToFront();
    await facebook.keyboard.press('Escape');
  });
});

describe('a reply text', () => {
  it('at the comment is checked, copied, and the reply box is opened with nothing in it', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('200300', 'Reply texts');
    await panel().getByLabel('Situation').selectOption('thanks');
    const text = panel().getByLabel('Text to copy');
    await text.fill('Tack Nils! Bilen ABC123 är borta.');
    await panel().getByText('A number plate leads to its owner').waitFor();
    await text.fill('Tack Nils! Vårt bibblioteket har bilen ABC123.');
    await panel().getByText('Is this spelled right?').waitFor();
    await text.fill('Tack Nils! Bilen ABC123 är borta.');
    await panel().getByText('Is this spelled right?').waitFor({ state: 'hidden' });
    await panel().getByRole('button', { name: 'Copy and show the comment' }).click();
    await boxes(facebook).waitFor();
    await expect
      .poll(() => boxes(facebook).evaluate((box) => [box.textContent, box === document.activeElement]))
      .toEqual(['', true]);
    expect(await facebook.evaluate(() => navigator.clipboard.readText())).toBe(
      'Tack Nils! Bilen ABC123 är borta.',
    );
    await expectKinds('200300', ['drafted', 'accepted']);
  });

  it('from the popup opens the comment in a new tab, with the reply box open and empty', async () => {
    await facebook.close();
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByRole('button', { name: /Nils Holm/ }).focus();
    await popup.keyboard.press('r');
    await popup.getByLabel('Text to copy').fill('Hej Nils!');
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Copy and show the comment' }).click();
    facebook = await opened;
    await boxes(facebook).waitFor();
    expect(facebook.url()).toContain('comment_id=200300');
    expect(await boxes(facebook).textContent()).toBe('');
    await popup.close();
  });
});

describe('a comment that its page does not show', () => {
  it('is said to be missing after its page was opened, and settled by the editor alone', async () => {
    const known = await rowOf('200300');
    const permalink = `${pageAddress(OWN_PAGE)}&comment_id=299999`;
    const lost = { ...known, id: 'facebook:299999', commentId: '299999', threadId: '299999', permalink };
    await onOptionsPage(extension, (page) =>
      putRows(page, 'pending', [{ ...lost, authorName: 'Lena Borta', steps: [] }]),
    );
    await facebook.close();
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByRole('button', { name: /Lena Borta/ }).focus();
    const opened = extension.context.waitForEvent('page');
    await popup.keyboard.press('o');
    facebook = await opened;
    // A tab in the background would not be loaded until somebody looks at it.
    await facebook.locator('bevara-marker').first().waitFor({ state: 'attached' });
    await expectKinds('299999', ['missed']);
    await popup.bringToFront();
    const row = popup.getByRole('button', { name: /Lena Borta.*Not found/ });
    await row.waitFor();
    expect((await rowOf('299999'))?.isOpen).toBe(1);
    await row.focus();
    await popup.keyboard.press('x');
    await expectKinds('299999', ['missed', 'gone']);
    await popup.close();
  });
});

it('forgets by the daily alarm what was settled longer ago than the default rule keeps it', async () => {
  const known = await rowOf('200300');
  const at = new Date(Date.now() - 31 * 86_400_000).toISOString();
  const old = {
    ...known,
    id: 'facebook:288888',
    commentId: '288888',
    isOpen: 0,
    steps: [{ id: 'old-step', kind: 'gone', at, by: 'Eva Prov' }],
  };
  await onOptionsPage(extension, async (page) => {
    await putRows(page, 'pending', [
      old,
      {
        ...old,
        id: 'facebook:288889',
        commentId: '288889',
        steps: [{ ...old.steps[0], at: new Date().toISOString() }],
      },
    ]);
  });
  await ringAlarm(extension);
  await expect
    .poll(async () => (await rowOf('288888')) as unknown)
    .toMatchObject({ authorName: null, text: null, permalink: null, steps: [{ by: null }] });
  expect(await rowOf('288889')).toMatchObject({ authorName: 'Nils Holm' });
});
