import type { Page } from 'playwright-core';
import { composerAddress } from '@/test/support/e2e/facebook-site';
import type { Language } from '@/utils/domain/language';

const PUBLISH: Readonly<Record<Language, string>> = { sv: 'Publicera', nb: 'Publiser', en: 'Post' };
const TRIGGER = { sv: 'Vad gör du just nu?', nb: 'Hva tenker du på?', en: "What's on your mind?" } as const;

/** The routed Facebook page with its composer, as a test handles it. */
export function viewComposer(page: Page, language: Language = 'sv') {
  const dialog = () => page.locator('[role="dialog"]:not([aria-label])');
  const editor = () => dialog().getByRole('textbox');
  return {
    editor,
    list: () => page.locator('bevara-checklist'),
    control: () => dialog().locator(`[aria-label="${PUBLISH[language]}"]`),
    commentBox: () => page.locator('[aria-posinset] > [role="textbox"]').first(),
    posted: (text: string) => page.locator('[aria-posinset]').getByText(text).first(),
    async open(id: string) {
      await page.goto(composerAddress(id, language));
      await page.getByRole('button', { name: TRIGGER[language] }).click();
      await editor().waitFor();
    },
    /** Takes the place of what stands there. */
    async write(text: string) {
      await editor().click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    /** What an editor would notice if Bevara had touched the text. */
    read: () =>
      editor().evaluate((box) => {
        const selection = getSelection();
        return {
          html: box.innerHTML,
          offset: selection?.anchorOffset,
          node: selection?.anchorNode?.textContent,
          isFocused: document.activeElement === box,
        };
      }),
  };
}
