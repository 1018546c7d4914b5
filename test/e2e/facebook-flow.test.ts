import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { FOREIGN_PAGE, HOSTILE, OWN_PAGE, pageAddress, WRITTEN } from '@/test/support/e2e/facebook-site';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  // A pack without a default ground, so that the panel asks.
  await extension.changeSettings({ undoSeconds: 1, policyId: 'se/vargarda' });
  facebook = await extension.context.newPage();
});
afterAll(() => extension?.close());

const marker = (author: string) =>
  facebook.locator('bevara-marker').filter({ has: facebook.getByRole('button', { name: author }) });
const panel = () => facebook.locator('bevara-panel');
/** The panel can be closed once what has become of the comment is noted, too. */
const beDone = () => panel().locator('footer').getByRole('button', { name: 'Close' }).waitFor();

async function removeWithFirstGround(author: string) {
  await marker(author)
    .getByRole('button', { name: /^Preserve and remove/ })
    .click();
  await panel()
    .getByRole('button', { name: /Förtal/ })
    .click();
}

/** A page that is open follows its settings by and by; one that is loaded anew has them. */
async function useSettings(settings: Record<string, unknown>) {
  await extension.changeSettings(settings);
  await facebook.bringToFront();
  await facebook.reload();
}

async function keep(commentId: string) {
  return (await readStore(extension)).find((record) => record.commentId === commentId);
}

describe('on www.facebook.com', () => {
  it('draws nothing before the page is one of ours', async () => {
    await facebook.goto(pageAddress(OWN_PAGE));
    await facebook.getByText('How nice!').waitFor();
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByRole('button', { name: 'This is our page' }).waitFor();
    expect(await facebook.locator('bevara-marker').count()).toBe(0);
    await popup.close();
  });

  it('recognises a page that is still loading once it has loaded', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await facebook.route('**/test/facebook-page.js', async (route) => {
      await held;
      await route.fallback();
    });
    await facebook.reload({ waitUntil: 'commit' });
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByText('Looking at the page').waitFor();
    expect(await popup.getByRole('button', { name: 'This is our page' }).count()).toBe(0);
    goOn();
    await popup.getByRole('button', { name: 'This is our page' }).waitFor();
    await popup.close();
    await facebook.unroute('**/test/facebook-page.js');
  });

  it('draws its markers as soon as the popup has been told that the page is ours', async () => {
    await extension.addOwnPage();
    await facebook.bringToFront();
    await expect.poll(() => facebook.locator('bevara-marker').count()).toBe(8);
  });

  it('draws nothing on another page', async () => {
    const other = await extension.context.newPage();
    await other.goto(pageAddress(FOREIGN_PAGE));
    await other.getByText('How nice!').waitFor();
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByText('Not one of our pages').waitFor();
    expect(await other.locator('bevara-marker').count()).toBe(0);
    await Promise.all([popup.close(), other.close()]);
    await facebook.bringToFront();
  });

  it('preserves and hides with the inline Hide', async () => {
    await marker('Frida Ek')
      .getByRole('button', { name: /^Preserve and remove/ })
      .click();
    await panel()
      .getByRole('radio', { name: 'Hide' })
      .or(panel().getByText('Hide', { exact: true }))
      .first()
      .click();
    await panel()
      .getByRole('button', { name: /Förtal/ })
      .click();
    await marker('Frida Ek').getByText('Hidden').waitFor();
    await beDone();
    expect(extension.measured).toEqual([{ id: '200100', measure: 'hide' }]);
    const kept = await keep('200100');
    expect(kept).toMatchObject({
      isIntact: true,
      authorName: 'Frida Ek',
      text: 'You should be ashamed, all of you',
    });
    expect(kept?.events.map((event) => event.type)).toEqual([
      'captured',
      'stored',
      'removal-requested',
      'removed',
    ]);
    expect(kept?.evidence).toContain(`"from":"${WRITTEN.instant}"`);
    expect(kept?.evidence).not.toContain('Employee Name');
  });

  it('keeps a hostile comment as text and runs none of it', async () => {
    await marker('Mallory')
      .getByRole('button', { name: '…' })
      .or(marker('Mallory').getByText('…'))
      .first()
      .click();
    await marker('Mallory').getByText('Preserve only').click();
    await marker('Mallory').getByText('Preserved').waitFor();
    await beDone();
    const kept = await keep('200400');
    expect(kept).toMatchObject({ isIntact: true, text: HOSTILE });
    expect(await facebook.title()).not.toBe('owned');
  });

  it('leaves the comment where it is when it is undone', async () => {
    await useSettings({ undoSeconds: 30 });
    await marker('Nils Holm')
      .getByRole('button', { name: /^Preserve and remove/ })
      .click();
    await panel()
      .getByRole('button', { name: /Förtal/ })
      .click();
    await panel().getByRole('button', { name: /Undo/ }).click();
    await beDone();
    expect((await keep('200300'))?.events.at(-1)?.type).toBe('removal-undone');
    expect(extension.measured.map(({ id }) => id)).not.toContain('200300');
    await useSettings({ undoSeconds: 1 });
  });

  it('sends a reply to the registry with its parent as context, and leaves it where it is', async () => {
    const replies = marker('Åsa Öberg');
    await replies
      .last()
      .getByRole('button', { name: /registry/ })
      .click();
    await panel().getByRole('radio').first().check();
    await panel().getByRole('button', { name: 'Send to the registry' }).click();
    await beDone();
    const kept = await keep('200600');
    expect(kept?.registration?.state).toBe('requested');
    // The page itself says no more than `1d`; its tooltip says when.
    const day = new Date(kept?.registration?.receivedAt ?? '').toLocaleDateString('sv-SE');
    expect(kept?.registration?.title).toMatch(new RegExp(`Åsa Öberg.*${day}`));
    expect(kept?.evidence).toContain('When does it open?');
    expect(extension.measured.map(({ id }) => id)).not.toContain('200600');
    await panel().getByRole('button', { name: 'Close' }).first().click();
  });

  it('shows the editor which of the platform’s own controls to press as long as a word is only assumed', async () => {
    await removeWithFirstGround('Gun Delete');
    const highlight = facebook.locator('bevara-highlight');
    await highlight.waitFor({ state: 'attached' });
    await facebook.locator('[data-commentid="200700"] [aria-haspopup="menu"]').click();
    await facebook.getByRole('menuitem', { name: 'Delete' }).click();
    await facebook.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await marker('Gun Delete').waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await keep('200700'))?.events.at(-1))
      .toMatchObject({
        type: 'removed',
        data: { outcome: 'removed', how: 'assisted' },
      });
    expect((await keep('200700'))?.isIntact).toBe(true);
  });

  it('goes through menu and confirmation by itself once the words have been confirmed here', async () => {
    const confirmedLabels = ['facebook/en/item-delete:delete', 'facebook/en/confirm-delete:delete'];
    await useSettings({ confirmedLabels });
    await removeWithFirstGround('Per Gone');
    await expect
      .poll(async () => (await keep('200800'))?.events.at(-1))
      .toMatchObject({
        type: 'removed',
        data: { outcome: 'removed', how: 'driven' },
      });
    expect(await facebook.locator('[data-commentid="200800"]').count()).toBe(0);
    expect(extension.measured).toContainEqual({ id: '200800', measure: 'delete' });
    expect(extension.measured.map(({ measure }) => measure)).not.toContain('report');
  });
});
