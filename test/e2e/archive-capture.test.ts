import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { digestShown } from '@/utils/domain/shown-comment';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import {
  archiveNotice,
  captureOf,
  listCaptures,
  mostScreens,
  newestCapture,
  openLongPage,
  screensOf,
  startCapture,
  startOnOwnPage,
  untilBottom,
  untilScreen,
} from '@/test/support/e2e/archive-stage';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { colourOfBand, HEADER } from '@/test/support/e2e/long-page';
import { killBrowser } from '@/test/support/e2e/kill-browser';
import { lookAt } from '@/test/support/e2e/look-at';
import { readPart } from '@/test/support/e2e/read-part';
import type { KeptRecord } from '@/test/support/e2e/read-store';
import { checkFile } from '@/test/support/exports/check-file';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const folder = mkdtempSync(join(tmpdir(), 'bevara-archive-'));
const profile = mkdtempSync(join(tmpdir(), 'bevara-archive-profile-'));

let extension: TestedExtension;
let facebook: Page;

beforeAll(async () => {
  ({ extension, facebook } = await startOnOwnPage(profile));
});
afterAll(async () => {
  await extension?.close();
  for (const used of [folder, profile]) rmSync(used, { recursive: true, force: true });
});

const notice = () => archiveNotice(facebook);
const captures = () => listCaptures(extension);
const newest = () => newestCapture(extension);
const endOf = (record: KeptRecord): string => captureOf(record).end;
const openFresh = (bands: number, isEndless?: boolean) => openLongPage(extension, facebook, bands, isEndless);
const start = (choose?: (popup: Page) => Promise<void>) => startCapture(extension, facebook, choose);

/** An own account that was added a year ago. */
async function ageAccounts(): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('options.html'));
  await page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('bevara'));
    const accounts = db.transaction('accounts', 'readwrite').objectStore('accounts');
    for (const account of await ask(accounts.getAll()))
      await ask(accounts.put({ ...account, addedAt: new Date(Date.now() - 366 * 86_400_000).toISOString() }));
    db.close();
  });
  await page.close();
}

async function readDuty(language: 'sv' | 'nb' | 'en' = 'en'): Promise<string> {
  await extension.changeSettings({ language });
  const page = await extension.context.newPage();
  await page.goto(extension.address('supervision.html'));
  const duty = await page.locator('[data-duty="capture"]').innerText();
  await lookAt(page, `archive-supervision-${language}`);
  await page.close();
  return duty;
}

describe('before there is any capture', () => {
  it('says where it is due, in the popup and under supervision, and starts nothing by itself', async () => {
    expect(await readDuty()).toMatch(/None has been made.*The first by/s);
    await ageAccounts();
    expect(await readDuty('sv')).toMatch(/Dags.*6 månaders mellanrum.*Skulle ha gjorts/s);
    expect(await readDuty('nb')).toMatch(/På tide.*Skulle vært gjort/s);
    expect(await readDuty('en')).toMatch(/Due.*every 6 months.*Due since/s);
    const elsewhere = await extension.context.newPage();
    await elsewhere.goto('about:blank');
    await facebook.goto('about:blank');
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.getByText('Archive captures that are due').waitFor();
    await popup.getByText(/Strandby municipality: due since/).waitFor();
    await lookAt(popup, 'archive-due-en');
    await popup.close();
    await elsewhere.close();
    expect(await captures()).toEqual([]);
  });
});

describe('on a post of the account', () => {
  it('leads to the first page of the account first, so that the channel itself is captured', async () => {
    await facebook.goto(`https://www.facebook.com/permalink.php?story_fbid=9001&id=${OWN_PAGE}`);
    await facebook.locator('bevara-marker').first().waitFor();
    const popup = await extension.context.newPage();
    await popup.goto(extension.address('popup.html'));
    await popup.locator('details.capture > summary').click();
    await popup.getByText('This is not the first page of the account.').waitFor();
    await lookAt(popup, 'archive-first-page-en');
    await popup.getByRole('button', { name: 'Open the first page' }).click();
    await facebook.waitForURL(pageAddress(OWN_PAGE));
  });
});

describe('an archive capture of a page that ends', () => {
  beforeAll(async () => {
    await openFresh(30);
    await facebook.evaluate(() => scrollTo(0, 900));
    await start();
    await untilBottom(facebook);
  });

  it('is a record of its own kind, whole, with the page, the account, and why it ended', async () => {
    const record = await newest();
    expect(record.isIntact).toBe(true);
    expect(record.commentId).toBeNull();
    expect(record.authorName).toBe('Strandby municipality');
    expect(record.events.map(({ type }) => type)).toEqual(['captured', 'stored']);
    expect(endOf(record)).toBe('bottom');
    expect(screensOf(record).length).toBeGreaterThan(4);
    expect(JSON.parse(record.evidence)).toMatchObject({
      account: { name: 'Strandby municipality' },
      page: { address: pageAddress(OWN_PAGE), title: 'Strandby municipality | Facebook' },
      policy: { id: 'se/nykvarn' },
      capture: { change: null, most: 20 },
    });
  });

  it('shows every part of the page below its header, and nothing of Bevara', async () => {
    const record = await newest();
    const seen = new Set<string>();
    for (const name of screensOf(record)) {
      const picture = decodePng(await readPart(extension, record.id, name))!;
      for (let y = 0; y < picture.height; y++) {
        const place = (y * picture.width + 20) * 3;
        if (y > HEADER) seen.add([...picture.rgb.subarray(place, place + 3)].join());
      }
    }
    const missed = Array.from({ length: 30 }, (_, band) => band).filter(
      (band) => !seen.has(colourOfBand(band).join()),
    );
    expect(missed).toEqual([]);
  });

  it('tells which comments stood whole in view', async () => {
    const { screens } = JSON.parse((await newest()).evidence).capture;
    expect(screens[0].commentIds).toContain('200100');
    const words = observed('You should be ashamed, all of you', 'text');
    const digest = await digestShown('200100', {
      text: words,
      attachments: observed([], 'structure'),
    });
    expect(screens[0].shown).toContain(digest);
  });

  it('shows no name of an employee, which the public does not see either', async () => {
    const record = await newest();
    expect(JSON.parse(record.evidence).capture.screens[0].withheld).toBe(1);
    const name = await facebook.evaluate(() => {
      scrollTo(0, 0);
      const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Employee Name');
      const box = link?.getBoundingClientRect().toJSON() as DOMRect;
      scrollTo(0, 900);
      return box;
    });
    const picture = decodePng(await readPart(extension, record.id, 'screenshot-01.png'))!;
    const row = Math.round(name.y + name.height / 2) * picture.width;
    const across = Array.from(
      { length: Math.floor(name.width) - 2 },
      (_, x) => row + Math.ceil(name.x) + 1 + x,
    );
    expect(across.every((pixel) => picture.rgb[pixel * 3 + 2] === 0)).toBe(true);
  });

  it('leaves the page where it was, with the markers in their places', async () => {
    expect(await facebook.evaluate(() => scrollY)).toBe(900);
    expect(await facebook.locator('bevara-marker[data-out-of-picture]').count()).toBe(0);
  });

  it('leads to its record, which is saved as PDF/A under the name that the rules give it', async () => {
    const [records] = await Promise.all([
      extension.context.waitForEvent('page'),
      notice().getByRole('button', { name: 'Show the record' }).click(),
    ]);
    await records.getByRole('heading', { name: 'The page' }).waitFor();
    await records.locator('figure img').first().waitFor();
    expect(await records.locator('figure img').count()).toBe(screensOf(await newest()).length);
    await lookAt(records, 'archive-record-en');
    const [file] = await Promise.all([
      records.waitForEvent('download'),
      records.getByRole('button', { name: 'Save as PDF/A' }).click(),
    ]);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
    const taken = day.format(new Date(captureOf(await newest()).startedAt));
    expect(file.suggestedFilename()).toBe(`Facebook Strandby municipality ${taken} periodiskt uttag.pdf`);
    const path = await file.path();
    const text = checkFile['pdf']!(path);
    expect(text).toContain('Arkivuttag av Strandby municipality');
    expect(text).toContain('Skärmbild 1 av');
    expect(text).not.toMatch(/Kommentar från/);
    execFileSync('pdfimages', ['-png', path, join(folder, 'screen')]);
    expect(readdirSync(folder).filter((name) => name.startsWith('screen'))).toHaveLength(
      screensOf(await newest()).length,
    );
    await records.getByRole('button', { name: 'Yes, the file is there' }).click();
    await records.getByText('Noted: the file is there').waitFor();
    await lookAt(records, 'archive-handed-over-en');
    await records.close();
  });

  it('meets the duty until the next is due', async () => {
    expect(await readDuty()).toMatch(/Done.*Last made .*Next by/s);
  });
});

describe('a capture that is cut short', () => {
  beforeEach(() => openFresh(60, true));

  it('by the editor is kept as far as it came, and says so; the worker may die meanwhile', async () => {
    await start(async (popup) => {
      await popup.getByLabel('Before a large change').check();
      await popup.getByLabel('What is about to change').fill('nytt namn');
      await mostScreens(popup);
    });
    await untilScreen(facebook, 2);
    await extension.stopWorker();
    await untilScreen(facebook, 4);
    await notice().getByRole('button', { name: 'Stop' }).click();
    await notice().getByText('You stopped the capture.').waitFor();
    await notice()
      .getByText(/cut short/)
      .waitFor();
    const record = await newest();
    expect(endOf(record)).toBe('stopped');
    expect(record.isIntact).toBe(true);
    expect(screensOf(record).length).toBeGreaterThanOrEqual(4);
    expect(JSON.parse(record.evidence).capture.change).toBe('nytt namn');
    await notice().getByRole('button', { name: 'Close' }).click();
    await notice().waitFor({ state: 'detached' });
  });

  it('by another tab coming into view is kept as far as it came, and shows nothing of that tab', async () => {
    await start(mostScreens);
    await untilScreen(facebook, 2);
    const other = await extension.context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await expect.poll(async () => endOf(await newest())).toBe('hidden');
    const record = await newest();
    expect(record.isIntact).toBe(true);
    for (const name of screensOf(record)) {
      const picture = decodePng(await readPart(extension, record.id, name))!;
      const top = (20 * picture.width + 20) * 3;
      expect([...picture.rgb.subarray(top, top + 3)]).toEqual([255, 0, 255]);
    }
    await other.close();
    await facebook.bringToFront();
    await notice().getByText('The tab was no longer in view').waitFor();
  });

  it('by leaving the page is kept as far as it came', async () => {
    await start(mostScreens);
    await untilScreen(facebook, 2);
    await facebook.goto('about:blank');
    await expect.poll(async () => endOf(await newest())).toBe('left');
    expect((await newest()).isIntact).toBe(true);
  });

  it('and one that may take no pictures stores nothing and says what to do', async () => {
    const before = (await captures()).length;
    await facebook.goto('about:blank');
    await facebook.goto(pageAddress(OWN_PAGE));
    await facebook.locator('bevara-marker').first().waitFor();
    await start();
    await notice()
      .getByText(/Press Bevara’s button in the toolbar/)
      .waitFor();
    await notice().getByText('Nothing was stored.').waitFor();
    expect(await captures()).toHaveLength(before);
  });
});

describe('a browser that is killed half way', () => {
  it('has kept every screen, and makes them a record when Bevara is next opened', async () => {
    const before = (await captures()).length;
    await openFresh(60, true);
    await start(mostScreens);
    await untilScreen(facebook, 3);
    await killBrowser(extension.context, profile);
    extension = await startExtension(profile);
    await readDuty();
    expect(await captures()).toHaveLength(before + 1);
    const record = await newest();
    expect(endOf(record)).toBe('interrupted');
    expect(record.isIntact).toBe(true);
    expect(screensOf(record).length).toBeGreaterThanOrEqual(3);
  });
});
