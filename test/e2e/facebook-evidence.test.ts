import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import { makeComment, OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PICTURE = 'https://scontent.fbcdn.net/v/bath.png?oh=secret';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.context.route('https://scontent.fbcdn.net/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: PNG }),
  );
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await extension.changeSettings({ undoSeconds: 1, policyId: 'se/vargarda' });
  await facebook.bringToFront();
  // A page that is open follows the settings by drawing its markers anew, which would take the button from under a click.
  await facebook.reload();
});
afterAll(() => extension?.close());

const marker = (author: string) =>
  facebook.locator('bevara-marker').filter({ has: facebook.getByRole('button', { name: author }) });

async function preserve(author: string) {
  await marker(author).locator('#more').click();
  await marker(author).locator('#preserve-only').click();
  await marker(author).getByText('Preserved').waitFor();
  return (await readStore(extension)).find((record) => record.authorName === author);
}

describe('what becomes evidence', () => {
  it('are the bytes of a picture, fetched from the platform’s own image host', async () => {
    await facebook.evaluate(
      (comment) => (globalThis as unknown as { addComment(c: object): void }).addComment(comment),
      makeComment('210100', 'Pia Picture', 'Look at this', { picture: PICTURE }),
    );
    const kept = await preserve('Pia Picture');
    expect(kept?.isIntact).toBe(true);
    expect(kept?.parts.filter((part) => part.startsWith('media'))).toHaveLength(1);
    expect(kept?.evidence).not.toContain('"part":"media"');
  });

  it('is a picture of the screen once the toolbar button was pressed, and not before', async () => {
    await facebook.reload();
    const before = await preserve('Olle Berg');
    expect(before?.evidence).toContain('"part":"screenshot","reason":"not-permitted"');
    await facebook.reload();
    await marker('Frida Ek').waitFor();
    await pressToolbarButton(facebook, extension.id);
    const kept = await preserve('Frida Ek');
    expect(kept?.isIntact).toBe(true);
    expect(kept?.parts.filter((part) => part.startsWith('screenshot'))).toEqual(['screenshot-1.png']);
    expect(kept?.evidence).not.toContain('"part":"screenshot"');
  });
});

describe('a store that cannot take it', () => {
  const panel = () => facebook.locator('bevara-panel');

  /** Spoils the database once the markers are drawn, and tries. */
  async function tryToRemove(author: string, spoil: (page: Page) => Promise<void>, sentence: RegExp) {
    extension.measured.length = 0;
    await facebook.reload();
    await marker(author).waitFor();
    const page = await extension.context.newPage();
    await page.goto(extension.address('practice.html'));
    await extension.stopWorker();
    await spoil(page);
    await facebook.bringToFront();
    await marker(author)
      .getByRole('button', { name: /^Preserve and remove/ })
      .click();
    await panel()
      .getByRole('button', { name: /Förtal/ })
      .click();
    await marker(author).getByText('Not done').waitFor({ timeout: 60_000 });
    expect(extension.measured).toEqual([]);
    await panel().getByText(sentence).first().waitFor();
    await page.close();
  }

  it('because a newer version of Bevara has been there: a sentence, and no removal', () =>
    tryToRemove(
      'Nils Holm',
      (page) =>
        page.evaluate(async () => {
          const opening = indexedDB.open('bevara', 900_000);
          await new Promise((resolve, reject) => {
            opening.onsuccess = resolve;
            opening.onerror = reject;
          });
          opening.result.close();
        }),
      /newer/i,
    ));

  it('because another page holds an older version: a sentence, and no removal', async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.address('practice.html'));
    await extension.stopWorker();
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          // Waits for pages that still hold the database, so success is the only end but a failure.
          const deletion = indexedDB.deleteDatabase('bevara');
          deletion.onsuccess = resolve;
          deletion.onerror = reject;
        }),
    );
    await page.close();
    await facebook.reload();
    await extension.addOwnPage();
    await tryToRemove(
      'Mallory',
      (page) =>
        page.evaluate(async () => {
          const settled = (request: IDBRequest) =>
            new Promise((resolve, reject) => {
              request.onsuccess = resolve;
              request.onerror = reject;
            });
          // Asked for at once, so that a worker that wakes meanwhile comes after both.
          const deletion = indexedDB.deleteDatabase('bevara');
          const opening = indexedDB.open('bevara', 1);
          await Promise.all([settled(deletion), settled(opening)]);
          // Kept open, deaf to the wish for a newer version, as a page that hangs would.
          Object.assign(globalThis, { held: opening.result });
        }),
      /Bevara’s store is in use by an/,
    );
  });
});
