import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

/** Milliseconds after the ground was chosen: before, during and after the capture, the storing and the removal. */
const MOMENTS = [0, 15, 60, 150, 400, 1_000, 1_600, 2_500];
const PEOPLE = ['Frida Ek', 'Olle Berg', 'Nils Holm', 'Mallory'] as const;

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await extension.changeSettings({ undoSeconds: 1, policyId: 'se/vargarda' });
});
afterAll(() => extension?.close());

describe('a worker that is stopped while a comment is preserved and removed', () => {
  it.each(MOMENTS)(
    'after %i ms: nothing is removed whose evidence is not stored and intact',
    async (moment) => {
      extension.measured.length = 0;
      const author = PEOPLE[MOMENTS.indexOf(moment) % PEOPLE.length] ?? PEOPLE[0];
      await facebook.goto(pageAddress(OWN_PAGE));
      await facebook.bringToFront();
      const marker = facebook
        .locator('bevara-marker')
        .filter({ has: facebook.getByRole('button', { name: author }) });
      await marker.getByRole('button', { name: /^Preserve and remove/ }).click();
      const panel = facebook.locator('bevara-panel');
      await panel.getByText('Hide', { exact: true }).first().click();
      await panel.getByRole('button', { name: /Förtal/ }).click();
      await facebook.waitForTimeout(moment);
      await extension.stopWorker();
      await marker.getByText(/Hidden|Not done/).waitFor();
      // The panel can be closed once the end is noted, too.
      await panel.locator('footer').getByRole('button', { name: 'Close' }).waitFor();

      const kept = await readStore(extension);
      expect(new Set(kept.map((record) => record.id)).size).toBe(kept.length);
      expect(kept.every((record) => record.isIntact)).toBe(true);
      for (const { id, measure } of extension.measured) {
        expect(measure).toBe('hide');
        expect(kept.some((record) => record.commentId === id && record.isIntact)).toBe(true);
      }
      expect(extension.measured).toHaveLength(1);
      const last = kept.filter((record) => record.commentId === extension.measured[0]?.id).at(-1);
      expect(last?.events.filter((event) => event.type === 'removed')).toHaveLength(1);
    },
  );
});
