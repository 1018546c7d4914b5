import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let page: Page;

const FAULTY = 'Hej! Kontakta Anna, 19811218-9876, så hjälper vi dig. Läs mer på https://www.nykvarn.se/bad';
const MENDED = 'Hej! Badet öppnar på lördag. Läs mer på https://www.nykvarn.se/bad';

beforeAll(async () => {
  extension = await startExtension();
  // The base pack: an identity number holds a post, questions advise.
  await extension.changeSettings({
    policyId: 'se/_base',
    language: 'sv',
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  });
});
afterAll(() => extension?.close());

beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(extension.address('practice.html?lang=sv&speed=fast'));
});
afterEach(() => page.close());

const composer = () => page.locator('[data-box="post"]');
const control = () => page.locator('[data-sends="post"]');
const list = () => page.locator('bevara-checklist');
const posted = (text: string) => page.locator('[role="article"]').getByText(text).first();

async function openComposer() {
  await page
    .getByRole('button', { name: /Vad är på gång/ })
    .first()
    .click();
  await composer().waitFor();
}

async function write(text: string) {
  await composer().click();
  await page.keyboard.type(text);
  await list().getByText('Innan du publicerar').waitFor();
}

async function receipts() {
  const kept = await readStore(extension);
  return kept.filter(({ evidence }) => evidence.includes('"kind":"publication-receipt"'));
}

describe('the checklist on the practice page', () => {
  it('holds a draft with a fault, and lets it out once it is mended', async () => {
    await openComposer();
    await write(FAULTY);
    await list().getByText('Personnummer').waitFor();
    await control().click();
    await list().getByRole('alert').waitFor();
    expect(await composer().count()).toBe(1);
    expect(await receipts()).toHaveLength(0);

    await composer().click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(MENDED);
    await list().getByText('Personnummer').waitFor({ state: 'detached' });
    await control().click();
    await posted('Badet öppnar på lördag').waitFor();
    await expect.poll(async () => (await receipts()).length).toBe(1);
    await expect
      .poll(async () => (await receipts())[0]?.events.map(({ type }) => type))
      .toEqual(['captured', 'stored', 'post-recognised']);
  });
  it('lets it out with a reason, which is kept in the receipt', async () => {
    await openComposer();
    await write(`${FAULTY} igen`);
    await control().click();
    await list()
      .getByRole('button', { name: /Personnummer/ })
      .click();
    await list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await list()
      .getByLabel(/Varför går du vidare/)
      .fill('Påhittat nummer i en övning');
    await list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await list().getByRole('button', { name: 'Publicera nu' }).click();
    await posted('hjälper vi dig').waitFor();
    await expect
      .poll(async () => (await receipts()).map(({ evidence }) => evidence).join())
      .toContain('Påhittat nummer i en övning');
  });

  it('holds Ctrl+Enter too', async () => {
    await openComposer();
    await write(FAULTY);
    const before = (await receipts()).length;
    await page.keyboard.press('Control+Enter');
    await list().getByRole('alert').waitFor();
    expect(await composer().count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Fritidsgården har öppet på lördag som vanligt.');
    await list().getByText('Personnummer').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await posted('Fritidsgården har öppet').waitFor();
    await expect.poll(async () => (await receipts()).length).toBe(before + 1);
  });

  it('holds the publish control by Enter and by the space bar', async () => {
    await openComposer();
    await write(FAULTY);
    for (const key of ['Enter', 'Space']) {
      await control().focus();
      await page.keyboard.press(key);
      await list().getByRole('alert').waitFor();
      expect(await composer().count()).toBe(1);
    }
  });

  it('keeps a receipt of what was given up after it had been held', async () => {
    await openComposer();
    await write(`${FAULTY} Lämnat`);
    await control().click();
    await list().getByRole('alert').waitFor();
    await page.locator('[role="dialog"]').getByRole('button', { name: 'Stäng' }).last().click();
    await page.getByRole('button', { name: 'Kasta' }).click();
    await expect
      .poll(async () => (await receipts()).filter(({ evidence }) => evidence.includes('Lämnat')).length)
      .toBe(1);
    await list().waitFor({ state: 'detached' });
  });

  it('follows the editor from one composer to another', async () => {
    const comment = page.locator('[data-box^="comment:"]').first();
    await comment.click();
    await page.keyboard.type('Ring Anna på 19811218-9876');
    await list().getByText('Personnummer').waitFor();
    await openComposer();
    await write('Badet är stängt på måndag.');
    await list().getByText('Personnummer').waitFor({ state: 'detached' });
    await control().click();
    await posted('Badet är stängt').waitFor();
  });

  it('lets everything through when its script fails', async () => {
    await page.route('**/create-desk*', (route) => route.abort());
    await page.reload();
    await openComposer();
    await composer().click();
    await page.keyboard.type(`${FAULTY} utan lista`);
    await control().click();
    await posted('utan lista').waitFor();
  });

  it('leaves text, caret, focus and undo as they would be without it', async () => {
    const typed = async (isListed: boolean) => {
      await openComposer();
      await composer().click();
      await page.keyboard.type('Hej 19811218-9876 och välkommen!!!!', { delay: 5 });
      if (isListed) await list().getByText('Personnummer').waitFor();
      for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('XY');
      return read();
    };
    const read = () =>
      composer().evaluate((editor) => {
        const selection = getSelection();
        return {
          html: editor.innerHTML,
          offset: selection?.anchorOffset,
          node: selection?.anchorNode?.textContent,
          isFocused: document.activeElement === editor,
        };
      });
    const undone = async () => {
      await page.keyboard.press('ControlOrMeta+z');
      const once = await read();
      await page.keyboard.press('ControlOrMeta+z');
      return [once, await read()];
    };
    const withList = await typed(true);
    // Opening a point paints the words; holding and a press in the list move nothing.
    await list()
      .getByRole('button', { name: /Personnummer/ })
      .click();
    await control().click();
    expect(await read()).toEqual(withList);
    const undoneWith = await undone();

    await page.close();
    page = await extension.context.newPage();
    await page.route('**/create-desk*', (route) => route.abort());
    await page.goto(extension.address('practice.html?lang=sv&speed=fast'));
    expect(await typed(false)).toEqual(withList);
    expect(await list().count()).toBe(0);
    expect(await undone()).toEqual(undoneWith);
  });

  it('shows the receipt in the records page with its address', async () => {
    const records = await extension.context.newPage();
    await records.goto(extension.address('records.html'));
    await records.getByText('Badet öppnar på lördag').first().click();
    await records.getByText('Inlägget hittades på sidan').waitFor();
    await records.close();
  });
});
