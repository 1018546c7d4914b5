import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';
import { viewComposer } from '@/test/support/e2e/composer-view';
import { OWN_PAGE, pageAddress, serveFacebook } from '@/test/support/e2e/facebook-site';
import type { TestedExtension } from '@/test/support/extension';

const ROUNDS = 3;
const WARM_UP = 1;
const KEYS = 60;
/** Milliseconds between two keys: quicker than anybody types, slower than one frame. */
const RHYTHM = 25;
/** Long enough for the rest in the typing to be noticed, every check to run and the list to be drawn. */
const REST = 1_500;

/** Processor time of the page's main thread, in milliseconds. */
export interface TypingTimes {
  /** For one key, medians of rounds: with Bevara, without, and what is between them. */
  readonly perKey: { readonly bevara: number; readonly without: number; readonly ours: number };
  /** The first look at a whole draft, put in at once some time after the composer was opened. */
  readonly firstLook: { readonly bevara: number; readonly without: number; readonly ours: number };
  /** From the last key until everything has been looked at. */
  readonly atRest: { readonly bevara: number; readonly without: number; readonly ours: number };
}

interface Round {
  readonly perKey: number;
  readonly atRest: number;
}

/** Types into a draft that holds `text`, on the routed Facebook page, in turn with the extension and in a browser without it. */
export async function measureTyping(extension: TestedExtension, text: string): Promise<TypingTimes> {
  const plain = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const first = await extension.context.newPage();
    await first.goto(pageAddress(OWN_PAGE));
    await extension.addOwnPage();
    await first.close();
    const context = await plain.newContext({ viewport: { width: 1280, height: 800 } });
    await serveFacebook(context);
    const ours = await prepare(await extension.context.newPage(), text);
    const theirs = await prepare(await context.newPage(), text);
    await viewComposer(ours.page).list().locator('.list').waitFor();
    const rounds: { bevara: Round; without: Round }[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const measured = { bevara: await typeOnce(ours), without: await typeOnce(theirs) };
      if (round >= WARM_UP) rounds.push(measured);
    }
    const firstLook = compare([{ bevara: ours, without: theirs }], 'firstLook');
    return { perKey: compare(rounds, 'perKey'), firstLook, atRest: compare(rounds, 'atRest') };
  } finally {
    await plain.close();
  }
}

interface Typist {
  readonly page: Page;
  readonly firstLook: number;
  readonly session: CDPSession;
}

async function prepare(page: Page, text: string): Promise<Typist> {
  const view = viewComposer(page);
  await view.open(OWN_PAGE);
  await view.editor().click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(2 * REST);
  const began = await readTaskTime(session);
  await page.keyboard.insertText(text);
  await page.waitForTimeout(REST);
  return { page, session, firstLook: (await readTaskTime(session)) - began };
}

async function typeOnce({ page, session }: Typist): Promise<Round> {
  await page.bringToFront();
  const began = await readTaskTime(session);
  await page.keyboard.type('Badet har '.repeat(KEYS / 10), { delay: RHYTHM });
  const typed = await readTaskTime(session);
  await page.waitForTimeout(REST);
  const rested = await readTaskTime(session);
  return { perKey: (typed - began) / KEYS, atRest: rested - typed };
}

async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

function compare<K extends string>(
  rounds: readonly { bevara: Readonly<Record<K, number>>; without: Readonly<Record<K, number>> }[],
  what: K,
) {
  const median = (values: readonly number[]) =>
    Math.round((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN) * 100) / 100;
  return {
    bevara: median(rounds.map(({ bevara }) => bevara[what])),
    without: median(rounds.map(({ without }) => without[what])),
    ours: median(rounds.map(({ bevara, without }) => bevara[what] - without[what])),
  };
}
