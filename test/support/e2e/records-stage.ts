import type { Page } from 'playwright-core';
import type { TestedExtension } from '@/test/support/extension';
import { OWN_PAGE, pageAddress } from './facebook-site';

/** The records page, once it has read its records. */
export async function openRecords(extension: TestedExtension, address = 'records.html'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.address(address));
  await page.locator('[data-found]').first().waitFor();
  return page;
}

/** Mallory preserved, Olle Berg sent to the registry, Åsa Öberg sent there as confidential; by the rules of Vårgårda. */
export async function storeThree(extension: TestedExtension): Promise<void> {
  await extension.changeSettings({ undoSeconds: 1, policyId: 'se/vargarda' });
  const facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await facebook.bringToFront();
  const marker = (author: string) =>
    facebook.locator('bevara-marker').filter({ has: facebook.getByRole('button', { name: author }) });
  await marker('Mallory')
    .getByRole('button', { name: '…' })
    .or(marker('Mallory').getByText('…'))
    .first()
    .click();
  await marker('Mallory').getByText('Preserve only').click();
  await marker('Mallory').getByText('Preserved').waitFor();
  for (const [author, criterion] of [
    ['Olle Berg', 'Leder till åtgärd'],
    ['Åsa Öberg', 'sekretess'],
  ] as const) {
    await marker(author)
      .last()
      .getByRole('button', { name: /registry/ })
      .click();
    const panel = facebook.locator('bevara-panel');
    await panel.getByRole('radio', { name: new RegExp(criterion, 'i') }).check();
    const confidential = panel.getByRole('checkbox');
    if (criterion === 'sekretess' && (await confidential.count()) > 0) await confidential.first().check();
    await panel.getByRole('button', { name: 'Send to the registry' }).click();
    await panel.locator('.button').filter({ hasText: 'Close' }).click();
  }
  await facebook.close();
}
