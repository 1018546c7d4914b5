import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { firefoxPath, startFirefox, type RunningFirefox } from '@/test/support/firefox';

const executable = firefoxPath();
const build = resolve(process.env['BEVARA_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
const canRun = executable !== null && existsSync(build);
if (!canRun) console.log('skipped: no Firefox or no build for it here, so nothing is tried in Firefox');

const INSULT = `document.querySelector('[data-practice="insult"]')`;
const FAULTY = 'Hej! Badet öpppnar på lördag. Kontakta Anna, 19811218-9876.';
const CHECKLIST_TEXT = `const text = document.querySelector('bevara-checklist')?.shadowRoot?.textContent ?? '';`;
const PANEL = `document.querySelector('bevara-panel')?.shadowRoot`;

describe.runIf(canRun)('in Firefox', () => {
  let firefox: RunningFirefox;

  beforeAll(async () => {
    firefox = await startFirefox(executable ?? '', build);
  });
  afterAll(() => firefox.close());

  it('preserves and removes a comment, also after the background page was ended', async () => {
    await firefox.open('practice.html?lang=sv&speed=fast');
    await firefox.until(`return ${INSULT}`);
    await firefox.run(`${INSULT}.scrollIntoView()`);
    await firefox.until(
      `return ${INSULT}.querySelector('bevara-marker')?.shadowRoot?.querySelector('button')`,
    );
    await firefox.stopBackground();
    await firefox.click(
      `return ${INSULT}.querySelector('bevara-marker').shadowRoot.querySelector('#preserve-and-remove')`,
    );
    await firefox.click(`return ${PANEL}?.querySelector('button.ground')`);
    await firefox.until(`return !${INSULT}`);
    await firefox.until(`return ${PANEL}?.querySelector('.callout[data-kind="good"]')`);
  });

  it('shows the record on the records page, intact', async () => {
    await firefox.open('records.html');
    await firefox.click(`return document.querySelector('.record-list a')`);
    await firefox.click(
      `return [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Verify now')`,
    );
    await firefox.until(`return document.querySelector('[data-verified="intact"]')`);
  });

  it('reads a draft on the practice page, the words in a worker', async () => {
    await firefox.open('practice.html?lang=sv&speed=fast');
    await firefox.click(
      `return [...document.querySelectorAll('[role="button"]')].find(({ textContent }) => textContent.includes('Vad är på gång'))`,
    );
    await firefox.type(`return document.querySelector('[data-box="post"]')`, FAULTY);
    await firefox.until(
      `${CHECKLIST_TEXT} return text.includes('19811218-9876') && text.includes('öpppnar')`,
    );
  });
});
