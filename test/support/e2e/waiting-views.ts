import type { TestedExtension } from '@/test/support/extension';
import { makeRows } from '@/test/support/pending/make-rows';
import { onOptionsPage, putRows } from '@/test/support/pending/pending-pages';

const ACCOUNT = {
  id: 'account-1',
  platform: 'facebook',
  keys: ['id:1'],
  name: 'Provkommun',
  address: 'https://www.facebook.com/provkommun',
  addedAt: '2026-01-01T00:00:00.000Z',
};

/** Lets one question and one question of the media wait, both written on Monday 16 November 2026 at 09.45 in Stockholm. */
export async function putQuestions(extension: TestedExtension): Promise<void> {
  const [row] = makeRows(1, ACCOUNT.id);
  const at = '2026-11-16T08:45:00.000Z';
  const question = { ...row, written: { from: at, until: at }, authorName: 'Åsa Öberg', dueAt: null };
  await onOptionsPage(extension, async (page) => {
    // The background makes the database when it is first asked; opened before, it would have no tables.
    await page.goto(extension.address('popup.html'));
    await page.getByText('How to begin').waitFor();
    await putRows(page, 'accounts', [ACCOUNT]);
    await putRows(page, 'pending', [
      question,
      { ...question, id: 'facebook:500001', commentId: '500001', authorName: 'Rune Reporter', kind: 'media' },
    ]);
  });
}

/** What the popup says of a question: until when exactly, and the reply text of a situation with its signature. */
export async function readQuestion(
  { context, address }: TestedExtension,
  author: string,
  reply: string,
): Promise<{ readonly exact: string; readonly situations: readonly string[]; readonly text: string }> {
  const popup = await context.newPage();
  await popup.goto(address('popup.html'));
  await popup.getByRole('button', { name: new RegExp(author) }).click();
  await popup.getByText('Why it is proposed').click();
  const exact = await popup.getByText(/^Exactly /).innerText();
  await popup.keyboard.press('r');
  const situation = popup.getByLabel('Situation');
  await situation.selectOption(reply);
  const situations = await situation.locator('option').allInnerTexts();
  const text = await popup.getByLabel('Text to copy').inputValue();
  await popup.close();
  return { exact, situations, text };
}
