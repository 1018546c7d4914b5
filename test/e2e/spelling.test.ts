import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPracticeComposer } from '@/test/support/e2e/practice-composer';
import { builtExtension, startExtension, type TestedExtension } from '@/test/support/extension';

/** A copy of the build, whose Swedish dictionary can be taken away. */
const build = mkdtempSync(join(tmpdir(), 'bevara-build-'));
const shelf = join(build, 'dictionaries', 'sv');

let extension: TestedExtension;
beforeAll(async () => {
  cpSync(builtExtension(), build, { recursive: true });
  extension = await startExtension(undefined, build);
  await extension.changeSettings({
    policyId: 'se/nykvarn',
    language: 'sv',
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  });
});
afterAll(async () => {
  await extension?.close();
  rmSync(build, { recursive: true, force: true });
});

it('could not look while the dictionary is not there, and looks at the next change when it is', async () => {
  renameSync(shelf, `${shelf}-away`);
  const page = await openPracticeComposer(extension);
  const list = page.locator('bevara-checklist');
  await page.keyboard.type('Hej! Vi har bibblioteket öppet!!!!');
  await list.getByText('Stavning: kunde inte kontrolleras').waitFor();
  // The other checks go on.
  await list.getByText('Utropstecken').waitFor();
  renameSync(`${shelf}-away`, shelf);
  await page.keyboard.type(' Välkommen.');
  await list.getByText('bibblioteket').waitFor();
  await page.close();
});

it('tells of a misspelled word under the policy that the extension’s own pages run with', async () => {
  const page = await openPracticeComposer(extension);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
  });
  const list = page.locator('bevara-checklist');
  await page.keyboard.type('Hej! Vi har bibblioteket öppet. Läs mer på https://www.nykvarn.se/bad');
  await list.getByText('bibblioteket').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hej! Vi har biblioteket öppet. Läs mer på https://www.nykvarn.se/bad');
  await list.getByText('bibblioteket').waitFor({ state: 'hidden' });
  expect(refused).toEqual([]);
});
