import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OWN_PAGE, pageAddress, type Measured } from '@/test/support/e2e/facebook-site';
import { killBrowser } from '@/test/support/e2e/kill-browser';
import { readStore } from '@/test/support/e2e/read-store';
import { createRandom } from '@/test/support/exports/random';
import { startExtension } from '@/test/support/extension';

/** What has happened, and how long it takes at most until the next of these, in milliseconds on an idle machine. */
const STAGES = [
  ['the ground was chosen', 900],
  ['the evidence was stored', 1_300],
  ['the page was told to hide it', 1_200],
] as const;
const RUNS_EACH = 10;
const PEOPLE = ['Frida Ek', 'Olle Berg', 'Nils Holm', 'Mallory'] as const;

const { below } = createRandom(20_261_121);
const moments = STAGES.flatMap(([stage, longest]) =>
  Array.from({ length: RUNS_EACH }, () => [below(longest), stage] as const),
);
const profile = mkdtempSync(join(tmpdir(), 'bevara-kill-'));
/** All that Facebook was told in any run: it stands, whatever became of the browser. */
const measured: Measured[] = [];

afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));

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

  it.each(moments)('%i ms after %s leaves no removed comment without its evidence', async (moment, stage) => {
    const { extension } = await startAndCheck();
    try {
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
      if (stage === 'the evidence was stored') await marker.getByText(/Preserved|Hidden/).waitFor();
      if (stage === 'the page was told to hide it')
        await expect.poll(() => extension.measured.length, { interval: 5 }).toBe(1);
      await facebook.waitForTimeout(moment);
    } finally {
      await killBrowser(extension.context, profile);
      measured.push(...extension.measured);
    }
  });

  it('has stored what was said to be stored, and removed some of it', async () => {
    const { extension, kept } = await startAndCheck();
    expect(kept.length).toBeGreaterThanOrEqual(2 * RUNS_EACH);
    expect(measured.length).toBeGreaterThanOrEqual(RUNS_EACH);
    expect(measured.length).toBeLessThan(moments.length);
    await extension.context.close();
  });
});
