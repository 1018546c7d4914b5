import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from '@/scripts/browser/launch-extension';
import { builtExtension } from '@/test/support/extension';
import { makeRows } from '@/test/support/pending/make-rows';
import { putRows } from '@/test/support/pending/pending-pages';

const WAITING = 2_000;
const ROUNDS = 9;
const LIMIT_MS = 100;
const ACCOUNT = {
  id: 'account-1',
  platform: 'facebook',
  keys: ['id:1'],
  name: 'Provkommun',
  address: 'https://www.facebook.com/provkommun',
  addedAt: '2026-01-01T00:00:00.000Z',
};

/**
 * `bench popup`: the built popup with 2,000 comments that wait, against the same popup with none, interleaved in one
 * browser. Figure and floor are milliseconds from the page's first script to the first row, and to the words that say that
 * nothing waits; both with the first frame that shows them. What the 2,000 add may be no more than 100 ms.
 */
export async function run(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'bevara-bench-'));
  const extension = await launchExtension({
    extension: builtExtension(),
    profile,
    headless: true,
    locale: 'en-GB',
  });
  const full: number[] = [];
  const empty: number[] = [];
  const frames: number[] = [];
  try {
    const desk = await extension.context.newPage();
    await desk.goto(extension.address('popup.html'));
    await desk.getByText('How to begin').waitFor();
    await putRows(desk, 'accounts', [ACCOUNT]);
    for (let round = 0; round < ROUNDS; round++) {
      await putRows(desk, 'pending', [], true);
      empty.push((await open(extension, '.callout[role="status"]')).ms);
      await putRows(desk, 'pending', makeRows(WAITING), true);
      const opened = await open(extension, '[data-pending]', true);
      full.push(opened.ms);
      frames.push(opened.slowestFrame);
    }
  } finally {
    await extension.context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  const [figure, floor] = [median(full), median(empty)];
  const added = figure - floor;
  const holds = added <= LIMIT_MS;
  console.log(
    JSON.stringify({
      bench: 'popup',
      figure: round(figure),
      floor: round(floor),
      ratio: round(figure / floor),
      limit: LIMIT_MS,
      holds,
      details: {
        waiting: WAITING,
        rounds: ROUNDS,
        addedMs: round(added),
        fullMs: full.map(round),
        emptyMs: empty.map(round),
        slowestFrameScrollingMs: round(median(frames)),
      },
    }),
  );
  return holds ? 0 : 1;
}

async function open({ context, address }: RunningExtension, selector: string, isScrolled = false) {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      seen.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    });
    seen.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address('popup.html'));
  const handle = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt);
  const ms = Number(await handle.jsonValue());
  const slowestFrame = isScrolled ? await scroll(page) : 0;
  await page.close();
  return { ms, slowestFrame };
}

/** The longest time between two frames while the whole list goes by. */
function scroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.querySelector('.pending-scroller');
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let before = await frame();
    let slowest = 0;
    for (let i = 0; list && i < 60; i++) {
      list.scrollTop += list.scrollHeight / 60;
      const now = await frame();
      slowest = Math.max(slowest, now - before);
      before = now;
    }
    return slowest;
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
