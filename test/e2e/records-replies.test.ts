import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportItem } from '@/utils/exports/export-format';
import { lookAt } from '@/test/support/e2e/look-at';
import { putRecords } from '@/test/support/e2e/put-records';
import { openRecords } from '@/test/support/e2e/records-stage';
import { makeItem } from '@/test/support/exports/make-items';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const COMMENT = '00000000-0000-4000-8000-00000000000a';
const ANSWERS = ['Vi ser på det.', 'Nu är det lagat.'];
const WORDS = {
  en: {
    number: 'Registrar’s number',
    officer: 'Registrar',
    own: 'Number of this reply',
    day: 'Registered on',
  },
  sv: {
    number: 'Registrators nummer',
    officer: 'Registrator',
    own: 'Svarets nummer',
    day: 'Registrerad den',
  },
  nb: {
    number: 'Journalnummer',
    officer: 'Journalført av',
    own: 'Journalnummer for svaret',
    day: 'Journalført den',
  },
};

let extension: TestedExtension;

function listItems(): readonly ExportItem[] {
  const registered = makeItem().record.registration!;
  const { account } = makeItem().record;
  const nothing = { state: 'requested', number: null, registeredAt: null, officer: null } as const;
  const registration = { ...registered, ...nothing, recordId: COMMENT, caseNumber: null };
  return [
    makeItem({ id: COMMENT, removal: null, registration }),
    ...ANSWERS.map((text, index) =>
      makeItem({
        id: `00000000-0000-4000-8000-00000000000${index + 1}`,
        commentId: `90010020030${index + 1}`,
        parentId: '900100200300',
        authorName: account.name,
        authorAddress: account.address,
        text,
        removal: null,
        registration: null,
      }),
    ),
  ];
}

const replyIn = (page: Page, text: string) => page.getByRole('group', { name: text });

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'no/sogne' });
  await putRecords(extension, listItems());
});
afterAll(() => extension?.close());

describe('a reply that is registered with its comment', () => {
  it.each(['sv', 'nb', 'en'] as const)(
    'has a number field of its own, empty at first (%s)',
    async (language) => {
      await extension.changeSettings({ language });
      const page = await openRecords(extension, `records.html#${COMMENT}`);
      const { own, number } = WORDS[language];
      await page.getByLabel(number, { exact: true }).fill('2026/42');
      for (const text of ANSWERS) expect(await replyIn(page, text).getByLabel(own).inputValue()).toBe('');
      await page.setViewportSize({ width: 1280, height: 1700 });
      await lookAt(page, `replies-${language}`);
      await page.close();
    },
  );

  it('is entered by its own number, or waits; a wrong entry is taken back without what came later', async () => {
    const page = await openRecords(extension, `records.html#${COMMENT}`);
    const { number, officer, own, day } = WORDS.en;
    const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const enter = async (value: string) => {
      await page.getByLabel(number, { exact: true }).fill(value);
      await page.getByLabel(officer, { exact: true }).fill('Rut Registrator');
      await click('Enter as registered');
    };
    await replyIn(page, ANSWERS[0]!).getByLabel(own).fill('2026/43');
    await page.getByLabel(day).fill('2026-08-31');
    await enter('2026/42');
    await page.getByRole('alert').getByText('before the comment came in').waitFor();
    await page.getByLabel(day).fill('2026-09-02');
    await click('Enter as registered');
    await page.locator('[data-registration="registered"]').getByText('2026/42').waitFor();

    await page.getByRole('button', { name: /^Registration/ }).click();
    const waiting = page.locator('[data-request]');
    await expect.poll(() => waiting.count()).toBe(1);
    expect(await waiting.locator('td').last().innerText()).toBe('the registrar’s number');
    await waiting.locator('a').click();
    await page.locator('[data-registration="requested"]').waitFor();
    await enter('2026/44');
    await page.locator('[data-registration="registered"]').getByText('2026/44').waitFor();

    await page.goto(extension.address(`records.html#${COMMENT}`));
    await page.locator('[data-registration="registered"]').getByText('2026/42').waitFor();
    await click('Correct the entry …');
    await page.getByLabel('It is mistyped').check();
    await click('Yes, take the entry back');
    await page.locator('[data-registration="requested"]').waitFor();
    await replyIn(page, ANSWERS[0]!).waitFor();
    expect(await replyIn(page, ANSWERS[1]!).count()).toBe(0);
    await replyIn(page, ANSWERS[0]!).getByLabel(own).fill('2026/43');
    await enter('2026/41');
    await page.locator('[data-registration="registered"]').getByText('2026/41').waitFor();
  });
});
