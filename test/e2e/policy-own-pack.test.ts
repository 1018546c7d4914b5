import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { BROKEN_PACK, ownPack } from '@/test/support/e2e/own-pack-file';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let options: Page;
let practice: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ undoSeconds: 2 });
  options = await extension.context.newPage();
  await options.goto(extension.address('options.html'));
  practice = await extension.context.newPage();
});
afterAll(() => extension?.close());

async function importFile(text: string) {
  await options.bringToFront();
  const file = { name: 'provby.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await options.locator('input[type="file"]').setInputFiles(file);
}

async function useFile(version: string, isDefault: boolean) {
  await importFile(ownPack(version, isDefault));
  await options.getByRole('heading', { name: `If you choose Provby kommun, version ${version}` }).waitFor();
  await options.getByRole('button', { name: 'Use these rules' }).click();
  await options.getByText(`Provby kommun, version ${version}`, { exact: true }).waitFor();
}

const comment = (role: string) => practice.locator(`[data-practice="${role}"]`);
const panel = () => practice.locator('bevara-panel');

async function press(role: string, action: string) {
  await practice.bringToFront();
  await comment(role).scrollIntoViewIfNeeded();
  await comment(role).locator(`button#${action}`).first().click();
}

/** What each record, and every event of it, says of the rules that it was made under. */
async function readPolicies() {
  const records = await readStore(extension);
  return records.map(({ id, evidence, events, isIntact }) => ({
    id,
    isIntact,
    events,
    policy: JSON.parse(evidence).policy,
  }));
}

describe('a pack file of one’s own', () => {
  it('that is broken is refused with every fault, its line and what is expected; nothing is applied', async () => {
    await importFile(BROKEN_PACK);
    const refused = options.getByRole('alert');
    await refused.getByText('3 things need mending').waitFor();
    const lines = BROKEN_PACK.split('\n');
    const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    const faults = await refused.getByRole('listitem').allInnerTexts();
    expect(faults).toHaveLength(3);
    for (const [part, expected] of [
      ['"nick"', 'Check the spelling'],
      ['"erase"', 'hide'],
      ['"yes"', 'true or false'],
    ] as const)
      expect(faults.join('\n')).toMatch(new RegExp(`line ${lineOf(part)}, .*${expected}`));
    await options.getByText('No municipality has been chosen').waitFor();
    expect(await options.getByRole('button', { name: 'Use these rules' }).count()).toBe(0);
  });

  it('that is good holds at once, and a broken one after it takes nothing away', async () => {
    await useFile('1', true);
    await importFile(BROKEN_PACK);
    await options.getByRole('alert').getByText('3 things need mending').waitFor();
    await options.reload();
    await options.getByText('Provby kommun, version 1', { exact: true }).waitFor();
  });

  it('whose ground is the default removes by one click, after the undo window', async () => {
    await practice.goto(extension.address('practice.html'));
    await press('insult', 'preserve-and-remove');
    // As long as it can be undone nothing has been done to the comment; both are seen in one moment.
    await practice.waitForFunction(() => {
      const buttons = document.querySelector('bevara-panel')?.shadowRoot?.querySelectorAll('button') ?? [];
      const canBeUndone = [...buttons].some(({ textContent }) => textContent?.startsWith('Undo'));
      return canBeUndone && document.querySelector('[data-practice="insult"]');
    });
    // The pack's own words.
    await panel().getByText('Misstänkt brott anmäls till Polisen.').first().waitFor();
    await comment('insult').waitFor({ state: 'detached' });
    expect(await panel().locator('button.ground').count()).toBe(0);
    await panel().getByRole('button', { name: 'Close' }).last().click();
  });

  it('brings its texts to the panel', async () => {
    await press('pothole', 'to-registry');
    await panel().getByText('Rör Provbys bygdegård').waitFor();
    await practice.keyboard.press('Escape');
  });

  it('that changes leaves what was stored under the rules that it was stored under', async () => {
    const before = await readPolicies();
    expect(before.map(({ policy }) => policy)).toMatchObject([{ id: 'se/provby', version: '1' }]);
    const asked = before[0]?.events.find(({ type }) => type === 'removal-requested');
    expect(asked?.data).toMatchObject({ policyVersion: '1', policyHash: before[0]?.policy.hash });
    const marker = await comment('threat').locator('bevara-marker').first().elementHandle();
    await useFile('2', false);
    await expect.poll(() => marker?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    // The open practice page has drawn itself anew by the new rules: now it asks, in their words.
    await press('threat', 'preserve-and-remove');
    await panel().locator('button.ground', { hasText: 'Provbys grund 2' }).click();
    await comment('threat').waitFor({ state: 'detached' });
    const after = await readPolicies();
    expect(after.find(({ id }) => id === before[0]?.id)).toEqual(before[0]);
    const added = after.filter(({ id }) => id !== before[0]?.id);
    expect(added.map(({ policy }) => policy)).toMatchObject([{ id: 'se/provby', version: '2' }]);
    expect(added[0]?.policy.hash).not.toBe(before[0]?.policy.hash);
    expect(after.every(({ isIntact }) => isIntact)).toBe(true);
  });
});

describe('another language', () => {
  it('reaches the markers of a page that is open', async () => {
    const button = comment('pothole').locator('button#preserve-and-remove').first();
    await practice.bringToFront();
    await comment('pothole').scrollIntoViewIfNeeded();
    await expect.poll(() => button.innerText()).toBe('Preserve and remove');
    await options.bringToFront();
    await options.getByLabel('Language of the interface').selectOption('nb');
    await options.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
    await practice.bringToFront();
    await expect.poll(() => button.innerText()).toBe('Bevar og fjern');
  });
});
