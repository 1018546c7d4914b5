import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { lookAt } from '@/test/support/e2e/look-at';
import { openPracticeComposer } from '@/test/support/e2e/practice-composer';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import { makePicture } from '@/test/support/pictures/make-picture';

let extension: TestedExtension;
let consents: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({
    policyId: 'se/_base',
    language: 'sv',
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  });
  consents = await extension.context.newPage();
});
afterAll(() => extension?.close());

/** A post with a picture on the practice page, and a consent that ends in ten days. */
async function publishWithConsent(): Promise<void> {
  const page = await openPracticeComposer(extension);
  await page.keyboard.type('Så firade vi midsommar vid sjön.');
  const file = makePicture('image/jpeg', {}, 'midsommar.jpg');
  await page
    .locator('[role="dialog"] input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer()) });
  const list = page.locator('bevara-checklist');
  await list.getByRole('button', { name: 'Bifoga ett samtycke' }).click();
  await list.getByLabel('Vem har sagt ja').fill('Rut Ro');
  await list.getByLabel('Till vad', { exact: true }).fill('Bild från midsommar');
  const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await list.getByLabel(/Till när/).fill(until);
  await list.getByLabel('Hur det tas tillbaka').fill('Ring 08-555 100');
  await list.getByRole('button', { name: 'Spara' }).click();
  await page.locator('[data-sends="post"]').click();
  await page.locator('[role="article"]').getByText('Så firade vi').first().waitFor();
  // The address is there once the post was recognised, which the practice page does though it lies behind this tab.
  const reader = await extension.context.newPage();
  await expect
    .poll(async () => {
      await reader.goto(extension.address('consents.html'));
      await reader.getByLabel('Sök på namn').or(reader.getByText('Inget samtycke är sparat')).waitFor();
      return reader.getByRole('link', { name: 'Öppna inlägget' }).count();
    })
    .toBe(1);
  await reader.close();
  await page.close();
}

describe('the page of consents', () => {
  it('has what was attached to a post, with the post’s address once it was seen', publishWithConsent);

  it('finds a consent by name, says when it ends and where the picture is', async () => {
    await consents.goto(extension.address('consents.html'));
    await consents.getByText('1 samtycke har gått ut eller går ut inom 30 dagar.').waitFor();
    await consents.getByLabel('Sök på namn').fill('någon annan');
    await consents.getByRole('heading', { name: 'Rut Ro' }).waitFor({ state: 'detached' });
    await consents.getByLabel('Sök på namn').fill('rut');
    const card = consents.getByRole('article', { name: 'Rut Ro' });
    await card.getByText('Så firade vi midsommar').waitFor();
    const post = await card.getByRole('link', { name: 'Öppna inlägget' }).getAttribute('href');
    expect(post).toContain('practice.html?');
  });

  it('notes that it is taken back, once a person has confirmed it, and lists what to act on', async () => {
    const card = consents.getByRole('article', { name: 'Rut Ro' });
    await card.getByRole('button', { name: 'Samtycket tas tillbaka: Rut Ro' }).click();
    await card.getByRole('button', { name: 'Avbryt' }).click();
    await card.getByRole('group').waitFor({ state: 'detached' });
    expect(await card.getByText('Ta bort bilden ur').count()).toBe(0);
    await card.getByRole('button', { name: 'Samtycket tas tillbaka: Rut Ro' }).click();
    await card.getByRole('button', { name: 'Notera det' }).click();
    await card.getByText('Ta bort bilden ur de här inläggen').waitFor();
    await card.getByRole('link', { name: 'Visa kvittot' }).click();
    await consents.getByText('Inlägget hittades på sidan').waitFor();
    await consents.goBack();
    await consents.reload();
    await card.getByText('Ta bort bilden ur de här inläggen').waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
  });

  it('axe finds nothing', async () => {
    await lookAt(consents, 'consents');
  });
});
