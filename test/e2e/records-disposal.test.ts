import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneRecords } from '@/test/support/e2e/clone-records';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore, type KeptRecord } from '@/test/support/e2e/read-store';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { AT_ONCE, useRules } from '@/test/support/e2e/use-rules';
import { changeRecord, readLeft } from '@/test/support/e2e/what-is-left';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const LABEL = 'Provbys kommentarer av ringa betydelse';
const CONDITIONS = ['Insynen åsidosätts inte', 'De saknar värde för forskning'];

let extension: TestedExtension;
let records: Page;
let mallory: KeptRecord;
let olle: KeptRecord;
let reply: KeptRecord;

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  const comment = { ...AT_ONCE, label: LABEL, kinds: ['comment'], conditions: CONDITIONS };
  await useRules(extension, { comment });
  const page = await openRecords(extension);
  await cloneRecords(page, 4);
  const kept = await readStore(extension);
  const find = (author: string, isCopy: boolean): KeptRecord => {
    const found = kept.find(
      ({ authorName, events }) => authorName?.startsWith(author) && (events.length === 0) === isCopy,
    );
    if (!found) throw new Error(`There is no record of ${author}.`);
    return found;
  };
  mallory = find('Mallory', false);
  olle = find('Olle Berg', false);
  // A copy of Mallory's comment becomes our own reply to Olle Berg's; the other copy is not needed.
  reply = find('Mallory', true);
  await changeRecord(page, reply.id, {
    parentId: olle.commentId,
    authorName: 'Strandby municipality',
    authorAddress: null,
    text: 'Vi ser på det.',
  });
  await changeRecord(page, find('Olle Berg', true).id, null);
  await page.close();
  records = await openRecords(extension);
});
afterAll(() => extension?.close());

const rule = () => records.locator('[data-rule="comment"]');

describe('disposing of records by the retention schedule', () => {
  it('says by which rule what may go, and why the rest may not', async () => {
    await records.getByRole('button', { name: 'Disposal' }).click();
    await rule().getByText(`by the rule "${LABEL}" (Plan 4.2; Kommunstyrelsen 2026-02-03 § 17)`).waitFor();
    await expect.poll(() => rule().getByRole('listitem').count()).toBe(2);
    await records
      .locator('[data-says="requested"]')
      .filter({ hasText: LABEL })
      .getByText('1 record.')
      .waitFor();
    await lookAt(records, 'disposal-en');
  });

  it('waits for every condition and for the last question', async () => {
    const dispose = rule().getByRole('button', { name: 'Dispose of 2 records' });
    expect(await dispose.isDisabled()).toBe(true);
    for (const condition of CONDITIONS) await rule().getByLabel(condition).check();
    await dispose.click();
    await rule().getByRole('alertdialog').getByText('all other evidence go').waitFor();
    await rule().locator('[role="alertdialog"]:focus').waitFor();
    await lookAt(records, 'disposal-ask-en');
    await rule().getByRole('button', { name: 'Cancel' }).click();
    expect((await readLeft(records, mallory.id)).records).toBe(1);
  });

  it('asks the same in the same two steps where one record is open', async () => {
    const page = await openRecords(extension, `records.html#${mallory.id}`);
    const section = page.locator('[data-disposal="may"]');
    const dispose = section.getByRole('button', { name: 'Dispose of 1 record' });
    expect(await dispose.isDisabled()).toBe(true);
    for (const condition of CONDITIONS) await section.getByLabel(condition).check();
    await dispose.click();
    await section.getByRole('alertdialog').getByText('all other evidence go').waitFor();
    await lookAt(page, 'disposal-one-ask-en');
    expect((await readLeft(page, mallory.id)).records).toBe(1);
    await section.getByRole('button', { name: 'Cancel' }).click();
    await dispose.waitFor();
    await page.close();
  });

  it('lets go what still may go, and refuses what another tab has registered meanwhile', async () => {
    const other = await openRecords(extension);
    await other.getByRole('button', { name: /^Registration/ }).click();
    await other.locator('[data-request] a').filter({ hasText: 'Olle Berg' }).click();
    await other.getByLabel('Registrar’s number').fill('KS 2026/0042');
    await other.getByLabel('Registrar', { exact: true }).fill('Rut Registrator');
    await other.getByRole('checkbox', { name: 'Vi ser på det.' }).check();
    await other.getByLabel('Number of this reply').fill('KS 2026/0042');
    await other.getByRole('button', { name: 'Enter as registered' }).click();
    await other.locator('[data-registration="registered"]').waitFor();
    await other.close();

    const before = await readLeft(records, mallory.id);
    expect(before.parts).toBeGreaterThan(1);
    await rule().getByRole('button', { name: 'Dispose of 2 records' }).click();
    await rule().getByRole('button', { name: 'Yes, dispose of 2 records' }).click();
    await records.getByText('1 record has been disposed of. 1 was not disposed of').waitFor();
    const left = await readLeft(records, mallory.id);
    expect(left).toMatchObject({ records: 0, parts: 0 });
    expect(left.events.slice(0, -1)).toEqual(before.events);
    expect(left.events.at(-1)).toMatchObject({
      type: 'disposed',
      data: { rule: 'comment', policy: 'se/provby', parts: before.parts, confirmed: 2 },
    });
    const registered = await readLeft(records, reply.id);
    expect(registered).toMatchObject({ records: 1, parts: before.parts });
    expect(registered.events.map(({ type }) => type)).toEqual(['registered']);
  });

  it('is found no more, and its address shows the certificate with the rule', async () => {
    await records.getByRole('button', { name: 'Find', exact: true }).click();
    await records.getByRole('searchbox').fill('mallory');
    await expect.poll(() => records.locator('[data-found]').getAttribute('data-found')).toBe('0');
    await records.goto(extension.address(`records.html#${mallory.id}`));
    await records.locator('[data-remains="disposed"]').waitFor();
    await records
      .getByText(`It was disposed of by the rule "${LABEL}" (Provby kommun, version 1).`)
      .waitFor();
    await lookAt(records, 'disposed-en');
  });

  it('an export says which of the chosen were no longer there, and is noted on the others alone', async () => {
    const page = await openRecords(extension);
    await page.getByRole('searchbox').fill('ks 2026 0042');
    await expect.poll(() => page.locator('[data-found]').getAttribute('data-found')).toBe('2');
    await page.getByLabel('Choose all shown').check();
    await page.getByLabel('Format').selectOption('json');
    await changeRecord(page, reply.id, null);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await page
      .locator('[data-export="done"]')
      .getByText('1 had been disposed of meanwhile and is not in it.')
      .waitFor();
    expect(file.suggestedFilename()).toMatch(/^Facebook .+\.json$/);
    const types = (left: Awaited<ReturnType<typeof readLeft>>) => left.events.map(({ type }) => type);
    expect(types(await readLeft(page, reply.id))).not.toContain('exported');
    expect(types(await readLeft(page, olle.id))).toContain('exported');
    await page.close();
  });
});
