import { browser } from 'wxt/browser';

const ADDRESS = '/spelling.html';
let opening: Promise<void> | null = null;

/** Opens the page that spells, once: an offscreen document in Chromium, a frame of the background's own page in Firefox. */
export function openSpellingPage(): Promise<void> {
  opening ??= ('offscreen' in browser ? openOffscreen() : openFrame()).finally(() => {
    opening = null;
  });
  return opening;
}

async function openOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({
    url: ADDRESS,
    reasons: ['WORKERS'],
    justification: 'Spelling is checked with dictionaries in a worker.',
  });
}

function openFrame(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(ADDRESS);
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => resolve());
    frame.addEventListener('error', () => reject(new Error('spelling page')));
    for (const old of document.querySelectorAll('iframe')) old.remove();
    document.body.append(frame);
  });
}
