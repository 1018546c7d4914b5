import { afterAll, beforeAll, expect, it } from 'vitest';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({
    policyId: 'se/nykvarn',
    language: 'sv',
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  });
});
afterAll(() => extension?.close());

it('tells of a misspelled word under the policy that the extension’s own pages run with', async () => {
  const page = await extension.context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
  });
  await page.goto(extension.address('practice.html?lang=sv&speed=fast'));
  await page
    .getByRole('button', { name: /Vad är på gång/ })
    .first()
    .click();
  await page.locator('[data-box="post"]').click();
  await page.keyboard.type('Hej! Vi har bibblioteket öppet. Läs mer på https://www.nykvarn.se/bad');
  const list = page.locator('bevara-checklist');
  await list.getByText('bibblioteket').waitFor({ timeout: 20_000 });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hej! Vi har biblioteket öppet. Läs mer på https://www.nykvarn.se/bad');
  await list.getByText('bibblioteket').waitFor({ state: 'hidden', timeout: 20_000 });
  expect(refused).toEqual([]);
});
