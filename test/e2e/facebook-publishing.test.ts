import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';
import { viewComposer } from '@/test/support/e2e/composer-view';
import {
  composerAddress,
  FOREIGN_PAGE,
  OWN_PAGE,
  pageAddress,
  serveFacebook,
} from '@/test/support/e2e/facebook-site';
import { readStore } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import { makePicture } from '@/test/support/pictures/make-picture';

let extension: TestedExtension;
let page: Page;
let view: ReturnType<typeof viewComposer>;
let faults: string[];

const FAULTY = 'Hej! Kontakta Anna, 19811218-9876, så hjälper vi dig.';

beforeAll(async () => {
  extension = await startExtension();
  const first = await extension.context.newPage();
  await first.goto(pageAddress(OWN_PAGE));
  await extension.addOwnPage();
  await extension.changeSettings({
    policyId: 'se/_base',
    language: 'sv',
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  });
  await first.close();
});
afterAll(() => extension?.close());

beforeEach(async () => {
  page = await extension.context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  view = viewComposer(page);
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

async function receipts(containing = '') {
  const kept = await readStore(extension);
  return kept.filter(
    ({ evidence }) => evidence.includes('"kind":"publication-receipt"') && evidence.includes(containing),
  );
}
const point = (name: string | RegExp) => view.list().getByRole('button', { name });

describe('the checklist on www.facebook.com', () => {
  it('holds a draft with a fault, lets it out once it is mended, and ties the receipt to the post', async () => {
    await view.open(OWN_PAGE);
    await view.write(FAULTY);
    await point(/Personnummer/).waitFor();
    // The page sets none of our colours.
    const colour = await view.list().evaluate((host) => getComputedStyle(host).backgroundColor);
    expect(colour).toBe('rgb(255, 255, 255)');
    await view.control().click();
    await view.list().getByRole('alert').waitFor();
    expect(await view.editor().count()).toBe(1);
    await view.write('Hej! Badet öppnar på lördag.');
    await point(/Personnummer/).waitFor({ state: 'detached' });
    await view.control().click();
    await view.posted('Badet öppnar på lördag').waitFor();
    await expect
      .poll(async () => (await receipts('Badet'))[0]?.events.map(({ type }) => type))
      .toEqual(['captured', 'stored', 'post-recognised']);
  });

  it('reads the file of a picture that is chosen, and leaves it to the page', async () => {
    await view.open(OWN_PAGE);
    const told = { copyright: '(c) Anna Ek', latitude: 59.18 };
    const file = makePicture('image/jpeg', told, 'sjön.jpg');
    const buffer = Buffer.from(await file.arrayBuffer());
    await page
      .locator('[role="dialog"]:not([aria-label]) input[type="file"]')
      .setInputFiles({ name: file.name, mimeType: file.type, buffer });
    await point(/Vad bildfilen berättar/).click();
    await view.list().getByText('Filen säger var bilden är tagen').waitFor();
    expect(await page.locator('[role="dialog"] img[src^="blob:"]').count()).toBe(1);
    await view.write('Så firade vi vid sjön.');
    await view.control().click();
    await view.posted('Så firade vi vid sjön').waitFor();
    await expect.poll(async () => (await receipts('Så firade vi')).length).toBe(1);
    const [receipt] = await receipts('Så firade vi');
    expect(receipt?.evidence).toContain('{"code":"metadata-rights","quote":"(c) Anna Ek"}');
    expect(receipt?.evidence).toContain('"attachments":[{"alt":null,"kind":"photo"}]');
  });

  it('lets it out with a reason, which is kept', async () => {
    await view.open(OWN_PAGE);
    await view.write(`${FAULTY} Övning`);
    await point(/Personnummer/).waitFor();
    await view.control().click();
    await point(/Personnummer/).click();
    await view.list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await view
      .list()
      .getByLabel(/Varför går du vidare/)
      .fill('Påhittat nummer');
    await view.list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await view.list().getByRole('button', { name: 'Publicera nu' }).click();
    await view.posted('Övning').waitFor();
    await expect.poll(async () => (await receipts('Påhittat nummer')).length).toBe(1);
  });

  it('holds Ctrl+Enter and the keys that press the control', async () => {
    await view.open(OWN_PAGE);
    await view.write(FAULTY);
    await point(/Personnummer/).waitFor();
    await page.keyboard.press('Control+Enter');
    await view.list().getByRole('alert').waitFor();
    for (const key of ['Enter', 'Space']) {
      await view.control().focus();
      await page.keyboard.press(key);
    }
    expect(await view.editor().count()).toBe(1);
    await view.write('Fritidsgården har öppet.');
    await point(/Personnummer/).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await view.posted('Fritidsgården har öppet').waitFor();
  });

  it('is done from end to end by keyboard', async () => {
    await view.open(OWN_PAGE);
    await view.write(`${FAULTY} Tangenter`);
    await point(/Personnummer/).waitFor();
    await page.keyboard.press('Control+Enter');
    await view.list().getByRole('alert').waitFor();
    const focused = () =>
      page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return inner ? `${inner.tagName} ${inner.textContent}` : null;
      });
    const tabTo = async (what: RegExp) => {
      for (let presses = 0; presses < 40 && !what.test((await focused()) ?? ''); presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).toMatch(what);
    };
    await page.keyboard.press('Alt+Shift+C');
    await tabTo(/Personnummer/);
    await page.keyboard.press('Enter');
    await tabTo(/Gå vidare ändå/);
    await page.keyboard.press('Enter');
    await tabTo(/^INPUT/);
    await page.keyboard.type('Bara tangenter');
    await page.keyboard.press('Enter');
    await point(/Personnummer/).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await focused()).toBeNull();
    await page.keyboard.press('Alt+Shift+C');
    await tabTo(/Publicera nu/);
    await page.keyboard.press('Enter');
    await view.posted('Tangenter').waitFor();
    await expect.poll(async () => (await receipts('Bara tangenter')).length).toBe(1);
  });

  it('follows the editor between a comment box, which is never held, and the composer', async () => {
    await page.goto(composerAddress(OWN_PAGE, 'sv'));
    await view.commentBox().click();
    await page.keyboard.type('Ring Anna på 19811218-9876');
    await point(/Personnummer/).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-sent]').getByText('Ring Anna').waitFor();
    await page.getByRole('button', { name: 'Vad gör du just nu?' }).click();
    await view.write('Badet är stängt på måndag.');
    await point(/Personnummer/).waitFor({ state: 'detached' });
    await view.control().click();
    await view.posted('Badet är stängt').waitFor();
  });

  it('keeps what was said when the page draws the text box anew', async () => {
    await view.open(OWN_PAGE);
    await view.write(`${FAULTY} Anew`);
    await point(/Personnummer/).click();
    await view.list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await view
      .list()
      .getByLabel(/Varför går du vidare/)
      .fill('Samma utkast');
    await view.list().getByRole('button', { name: 'Gå vidare ändå' }).click();
    await page.evaluate(() => (window as unknown as { replaceEditor(): void }).replaceEditor());
    await page.keyboard.type(' more');
    await view.control().click();
    await view.posted('Anew more').waitFor();
    await expect.poll(async () => (await receipts('Samma utkast')).length).toBe(1);
  });

  it('only advises when the control appears twice', async () => {
    await view.open(OWN_PAGE);
    await page.evaluate(() => (window as unknown as { doubleControl(): void }).doubleControl());
    await view.write(`${FAULTY} Dubbelt`);
    await view.list().getByText('Här ger Bevara bara råd').waitFor();
    await view.control().first().click();
    await view.posted('Dubbelt').waitFor();
  });

  it('holds nothing by a name that nobody has confirmed, until a post has been seen to go out by it', async () => {
    view = viewComposer(page, 'nb');
    await view.open(OWN_PAGE);
    await view.write(`${FAULTY} Første`);
    await view.list().getByText('Här ger Bevara bara råd').waitFor();
    await view.control().click();
    await view.posted('Første').waitFor();
    await expect
      .poll(async () => (await receipts('Første'))[0]?.events.map(({ type }) => type))
      .toContain('post-recognised');
    await view.open(OWN_PAGE);
    await view.write(`${FAULTY} Andre`);
    await point(/Personnummer/).waitFor();
    await view.control().click();
    await view.list().getByRole('alert').waitFor();
    expect(await view.editor().count()).toBe(1);
  });

  it('is silent on foreign pages', async () => {
    await view.open(FOREIGN_PAGE);
    await view.write(`${FAULTY} Främmande`);
    await view.control().click();
    await view.posted('Främmande').waitFor();
    expect(await view.list().count()).toBe(0);
    expect(await receipts('Främmande')).toEqual([]);
  });

  it('is silent in Messenger', async () => {
    await page.goto(composerAddress(OWN_PAGE, 'sv'));
    await page.evaluate(() => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('bevara-checklist'))
          seen.push(document.activeElement?.getAttribute('aria-label') ?? null);
      }).observe(document.documentElement, { childList: true });
    });
    const messenger = page.locator('[aria-label="Messenger"] [role="textbox"]');
    // The comment box opens the list, so that the first look at Messenger would be seen at once.
    await view.commentBox().click();
    await page.keyboard.type('Hej!!!!');
    await point(/Utropstecken/).waitFor();
    await messenger.click();
    await page.keyboard.type(FAULTY);
    await view.commentBox().click();
    await page.keyboard.type('!');
    await point(/Utropstecken/).waitFor();
    expect(await view.list().getByText('Personnummer').count()).toBe(0);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['Kommentera som Strandby municipality']));
  });

  it.each([
    ['60,000 characters', 'Badet har öppet. '.repeat(3_530)],
    ['500 hashtags', '#nykvarn '.repeat(500)],
    ['right to left', 'مرحبا بكم في المدينة 123 '.repeat(20)],
    ['zero-width characters and emoji sequences', 'a\u200bb\u200d\u2060\ufeff 👩‍👩‍👧‍👦🏳️‍🌈🇸🇪 '.repeat(50)],
    ['pasted markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ])('takes %s as text and lets it out', async (_, text) => {
    await view.open(OWN_PAGE);
    await view.editor().click();
    await page.keyboard.insertText(text);
    await view.list().getByText('Innan du publicerar').waitFor();
    const before = (await receipts()).length;
    await view.control().click();
    await view.editor().waitFor({ state: 'detached' });
    await expect.poll(async () => (await receipts()).length).toBe(before + 1);
  });
});

describe('spelling on www.facebook.com', () => {
  it('tells of a misspelled word, suggests on demand, and does so again after the worker was stopped', async () => {
    await view.open(OWN_PAGE);
    await view.write('Hej! Vi har bibblioteket öppet hela dagen.');
    await point(/bibblioteket/).waitFor();
    await point(/bibblioteket/).click();
    await view.list().getByRole('button', { name: 'Visa förslag' }).click();
    await view
      .list()
      .getByText(/I stället: .*biblioteket/)
      .waitFor();
    expect(await view.editor().innerText()).toContain('bibblioteket');
    await extension.stopWorker();
    await view.write('Hej! Vi har symhallen öppen hela dagen.');
    await point(/symhallen/).waitFor();
  });
});

describe('without a trace', () => {
  it('text, caret, focus and undo are what they are in a browser without Bevara', async () => {
    const write = async (where: Page) => {
      const its = viewComposer(where);
      await its.open(OWN_PAGE);
      await its.editor().click();
      await where.keyboard.type('Hej 19811218-9876 och välkommen!!!!');
    };
    const goBack = async (where: Page) => {
      for (let i = 0; i < 6; i++) await where.keyboard.press('ArrowLeft');
      await where.keyboard.type('XY');
      return viewComposer(where).read();
    };
    const undo = async (where: Page) => {
      const states = [];
      for (let i = 0; i < 3; i++) {
        await where.keyboard.press('ControlOrMeta+z');
        states.push(await viewComposer(where).read());
      }
      return states;
    };
    await write(page);
    await point(/Personnummer/).waitFor();
    const written = await goBack(page);
    await point(/Personnummer/).click();
    await view.control().click();
    await view.list().getByRole('alert').waitFor();
    expect(await view.read()).toEqual(written);
    const undone = await undo(page);

    const plain = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const context = await plain.newContext({ viewport: { width: 1280, height: 800 } });
      await serveFacebook(context);
      const without = await context.newPage();
      await write(without);
      expect(await goBack(without)).toEqual(written);
      expect(await undo(without)).toEqual(undone);
    } finally {
      await plain.close();
    }
  });
});
