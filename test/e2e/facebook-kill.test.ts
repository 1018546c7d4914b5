import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OWN_PAGE, pageAddress, type Measured } from '@/test/support/e2e/facebook-site';
import { killBrowser } from '@/test/support/e2e/kill-browser';
import { readStore } from '@/test/support/e2e/read-store';
import { createRandom } from '@/test/support/exports/random';
import { startExtension } from '@/test/support/extension';

const RUNS = 30;
/** The whole way, from the chosen ground over the capture and the undo window to the last note, takes about this long. */
const LONGEST_MS = 2_600;
const PEOPLE = ['Frida Ek', 'Olle Berg', 'Nils Holm', 'Mallory'] as const;

const { below } = createRandom(20_261_121);
const moments = Array.from({ length: RUNS }, () => below(LONGEST_MS));
const profile = mkdtempSync(join(tmpdir(), 'bevara-kill-'));
/** All that Facebook was told in any run: it stands, whatever became of the browser. */
const measured: Measured[] = [];

afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** Each start first looks at what the browser killed before it has left behind. */
async function startAndCheck() {
  const extension = await startExtension(profile);
  const kept = await readStore(extension);
  expect(kept.every((record) => record.isIntact)).toBe(true);
  for (const { id, measure } of measured) {
    expect(measure).toBe('hide');
    expect(kept.some((record) => record.commentId === id && record.isIntact)).toBe(true);
  }
  return { extension, kept };
}

describe('a browser that is killed while a comment is preserved and removed', () => {
  it('begins with a page that is ours', async () => {
    const { extension } = await startAndCheck();
    const facebook = await extension.context.newPage();
    await facebook.goto(pageAddress(OWN_PAGE));
    await extension.addOwnPage();
    await extension.changeSettings({ undoSeconds: 1, policyId: 'se/vargarda' });
    await extension.context.close();
  });

  it.each(moments)('after %i ms leaves no removed comment without its evidence', async (moment) => {
    const { extension } = await startAndCheck();
    const facebook = await extension.context.newPage();
    await facebook.goto(pageAddress(OWN_PAGE));
    const author = PEOPLE[moment % PEOPLE.length] ?? PEOPLE[0];
    const marker = facebook
      .locator('bevara-marker')
      .filter({ has: facebook.getByRole('button', { name: author }) });
    await marker.getByRole('button', { name: /^Preserve and remove/ }).click();
    const panel = facebook.locator('bevara-panel');
    await panel.getByText('Hide', { exact: true }).first().click();
    await panel.getByRole('button', { name: /Förtal/ }).click();
    await facebook.waitForTimeout(moment);
    await killBrowser(extension.context, profile);
    measured.push(...extension.measured);
  });

  it('has stored all of it, and removed some of it', async () => {
    const { extension, kept } = await startAndCheck();
    expect(kept.length).toBeGreaterThan(RUNS / 2);
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.length).toBeLessThan(RUNS);
    await extension.context.close();
  });
});
