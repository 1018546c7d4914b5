import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressToolbarButton } from '@/scripts/browser/press-toolbar-button';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { makeLong } from '@/test/support/e2e/long-page';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  extension = await startExtension();
  await extension.changeSettings({ policyId: 'se/nykvarn' });
  facebook = await extension.context.newPage();
  await facebook.setViewportSize({ width: 1_000, height: 700 });
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await facebook.bringToFront();
  await facebook.locator('bevara-marker').first().waitFor();
  await makeLong(facebook, 60, true);
  await pressToolbarButton(facebook, extension.id);
});
afterAll(() => extension?.close());

async function openPopup(): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.goto(extension.address('popup.html'));
  return popup;
}

it('a capture under way is told of in the popup, which offers to stop it and not to begin another', async () => {
  const first = await openPopup();
  await first.locator('details.capture > summary').click();
  // So many that it is under way still when it is stopped.
  await first.getByLabel('At most').selectOption('40');
  const second = await openPopup();
  await second.locator('details.capture').waitFor();
  await facebook.bringToFront();
  await first.getByRole('button', { name: 'Start the capture' }).dispatchEvent('click');
  await facebook.waitForFunction(
    () => (document.querySelector('bevara-archive')?.shadowRoot?.querySelector('progress')?.value ?? 0) >= 1,
  );
  await second.reload();
  await second
    .getByText(/A capture of Strandby municipality is under way: \d+ of at most 40 screens/)
    .waitFor();
  expect(await second.locator('details.capture').count()).toBe(0);
  await lookAt(second, 'archive-under-way-en');
  await second.getByRole('button', { name: 'Stop the capture' }).dispatchEvent('click');
  await second.locator('details.capture').waitFor();
  await facebook.locator('bevara-archive').getByText('You stopped the capture.').waitFor();
  const [record] = await readStore(extension);
  expect(JSON.parse(record!.evidence).capture).toMatchObject({ end: 'stopped', isFirstPage: true });
});
