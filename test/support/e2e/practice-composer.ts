import type { Page } from 'playwright-core';
import type { TestedExtension } from '@/test/support/extension';

/** The Swedish practice page in a tab of its own, with the caret in the text of a new post. */
export async function openPracticeComposer(extension: TestedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('practice.html?lang=sv&speed=fast'));
  await page
    .getByRole('button', { name: /Vad är på gång/ })
    .first()
    .click();
  await page.locator('[data-box="post"]').click();
  return page;
}
