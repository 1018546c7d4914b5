import type { Page } from 'playwright-core';
import type { TestedExtension } from '@/test/support/extension';

export interface ShownGround {
  /** The key that chooses it; empty when it has none. */
  readonly key: string;
  readonly label: string;
  readonly law: string;
  readonly tags: readonly string[];
}

/** Chooses a municipality in the first steps, by the search that a new editor uses. */
export async function chooseMunicipality(
  { context, address }: TestedExtension,
  search: string,
  name: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address('welcome.html'));
  await page.getByLabel('Search for your municipality').first().fill(search);
  await page.getByRole('radio', { name }).check();
  await page.getByText(`${name}, version`).waitFor();
  await page.close();
}

/** Opens the panel on the practice page and reads the grounds as they stand there. */
export async function readGrounds(page: Page): Promise<ShownGround[]> {
  await pressMarker(page, 'insult', 'preserve-and-remove');
  await page.locator('button.ground').first().waitFor();
  return page.locator('button.ground').evaluateAll((buttons) =>
    buttons.map((button) => ({
      key: button.querySelector('kbd')?.textContent ?? '',
      label: button.querySelector('.label')?.textContent ?? '',
      law: button.querySelector('.law')?.textContent ?? '',
      tags: [...button.querySelectorAll('.tag')].map((tag) => tag.textContent ?? ''),
    })),
  );
}

/** A marker is filled when its comment comes near the window. */
async function pressMarker(page: Page, role: string, action: string): Promise<void> {
  const comment = page.locator(`[data-practice="${role}"]`);
  await comment.scrollIntoViewIfNeeded();
  await comment.locator(`button#${action}`).first().click();
}

/** What the panel says that choosing the ground will do. */
export async function readConsequence(page: Page, label: string): Promise<string> {
  const ground = page.locator('button.ground', { hasText: label });
  await ground.hover();
  await ground.and(page.locator('[data-active]')).waitFor();
  return (await page.locator('bevara-panel .callout[data-shown]').innerText()).replace(/\s+/g, ' ');
}

/** The criteria of the registration form on the practice page. */
export async function readCriteria(page: Page): Promise<string[]> {
  await page.keyboard.press('Escape');
  await pressMarker(page, 'pothole', 'to-registry');
  await page.locator('input[name="criterion"]').first().waitFor();
  return page.locator('label.choice:has(input[name="criterion"])').allInnerTexts();
}

/** A rule of the preview as it reads, its whole text in one line. */
export async function readRule(page: Page, path: string): Promise<string> {
  return (await page.locator(`[data-rule="${path}"]`).innerText()).replace(/\s+/g, ' ');
}
