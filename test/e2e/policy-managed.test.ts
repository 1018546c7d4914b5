import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type ManagedBuild, manageBuild, whyNoManagedPolicy } from '@/test/support/e2e/managed-policy';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const reason = whyNoManagedPolicy();
if (reason) console.warn(`managed policy not tried: ${reason}`);

describe.skipIf(reason !== null)('a policy file of the organisation', () => {
  let build: ManagedBuild;
  let extension: TestedExtension;
  let options: Page;

  beforeAll(async () => {
    build = manageBuild({
      municipality: 'se/nykvarn',
      language: 'sv',
      undoSeconds: 20,
      accounts: [{ name: 'Nykvarns kommun', address: 'https://www.facebook.com/nykvarnskommun' }],
    });
    extension = await startExtension(undefined, build.folder);
    options = await extension.context.newPage();
    await options.goto(extension.address('options.html'));
    await options.getByRole('heading', { name: 'Inställningar' }).waitFor();
  });
  afterAll(async () => {
    await extension?.close();
    build?.remove();
  });

  it('takes effect and says whose the values are', async () => {
    await options.getByText('Nykvarns kommun, version').waitFor();
    expect(await options.getByLabel('Sekunder att ångra en borttagning').inputValue()).toBe('20');
    expect(await options.getByLabel('Gränssnittets språk').inputValue()).toBe('sv');
    await expect.poll(() => options.getByText('Bestämt av din organisation').count()).toBe(4);
  });

  it('locks what it has set, and nothing else', async () => {
    expect(await options.getByLabel('Sekunder att ångra en borttagning').isDisabled()).toBe(true);
    expect(await options.getByLabel('Gränssnittets språk').isDisabled()).toBe(true);
    expect(await options.locator('input[type="file"]').count()).toBe(0);
    expect(await options.getByLabel('Sök din kommun').count()).toBe(0);
    const account = options.locator('.accounts li');
    expect(await account.innerText()).toContain('https://www.facebook.com/nykvarnskommun');
    expect(await account.getByRole('button').count()).toBe(0);
    expect(await options.getByLabel('Namn', { exact: true }).isEnabled()).toBe(true);
  });

  it('goes before what is kept at this browser', async () => {
    await extension.changeSettings({ policyId: 'se/kalmar', language: 'nb', undoSeconds: 3 });
    await options.reload();
    await options.getByText('Nykvarns kommun, version').waitFor();
    const policy = await extension.context.newPage();
    await policy.goto(extension.address('policy.html'));
    await policy.getByRole('heading', { level: 1, name: 'Nykvarns kommun' }).waitFor();
    await policy.close();
  });

  it('lets the people of its accounts be named here, and a deputy stand in', async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.address('supervision.html'));
    const form = page.locator('.people').first();
    await form.locator('summary').click();
    await form.getByLabel('Redaktör').fill('Eva Prov');
    await form.getByLabel('Ställföreträdare').fill('Bo Prov');
    await form.getByRole('button', { name: 'Spara' }).click();
    await form.getByText('Ingen ställföreträdare är utsedd.').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.people summary').first().click();
    expect(await page.locator('.people').first().getByLabel('Ställföreträdare').inputValue()).toBe('Bo Prov');
    await page.getByLabel('Vem är ledig').fill('Eva Prov');
    await page.getByLabel('Vem ersätter').fill('Bo Prov');
    await page.getByRole('button', { name: 'Lägg in ledighet' }).click();
    await page.getByText(/Eva Prov, .*Bo Prov ersätter/).waitFor();
    await page.close();
  });

  it.each(['popup', 'waiting', 'sidepanel', 'records', 'supervision', 'practice'])(
    'reaches %s with its language',
    async (name) => {
      const page = await extension.context.newPage();
      await page.goto(extension.address(`${name}.html`));
      await page.locator('html[lang="sv"]').waitFor({ state: 'attached' });
      await page.close();
    },
  );
});
