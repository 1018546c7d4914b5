import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';
import { bundleScript } from '@/test/support/bench/bundle';
import type * as BenchPage from '@/test/support/records/bench-records';
import { readLabelled } from '@/test/support/pending/read-labelled';

declare const bench: typeof BenchPage;

const SIZES = [10_000, 100_000] as const;
const LIMIT_MS = 50;
/** Common words and rare ones, names, numbers, two words, letters beyond ASCII, and something that is not there. */
const QUERIES = [
  'kommunen',
  'när öppnar badet',
  'åsa öberg',
  'ängla',
  'snöröjning',
  'skolan',
  '2026',
  'søren',
  'varför',
  'biblioteket fredag',
  'provkommun',
  'xyzzy',
];

/**
 * `bench records`: 10,000 and 100,000 records of Swedish comments in Chromium. The figure is the 95th percentile of a
 * search as typed, letter by letter, with all facets counted; the floor is the same with `includes` over the texts.
 */
export async function run(): Promise<number> {
  const script = await bundleScript('test/support/records/bench-records.ts');
  const sentences = readLabelled('test/fixtures/waiting/tuning.jsonl')
    .filter(({ lang }) => lang === 'sv')
    .map(({ text }) => text);
  const profile = mkdtempSync(join(tmpdir(), 'bevara-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
    ],
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    const open = async () => {
      await page.goto('https://bench.example/');
      await page.addScriptTag({ content: `${script}; globalThis.bench = bench;` });
    };
    const rounds = [];
    let stored = 0;
    for (const size of SIZES) {
      await open();
      await page.evaluate(([first, end, texts]) => bench.store(first, end, texts), [
        stored,
        size,
        sentences,
      ] as const);
      stored = size;
      // A fresh page, so that nothing of the storing is in memory.
      await open();
      rounds.push(await measure(page));
    }
    const [small, large] = rounds;
    if (!small || !large) throw new Error('nothing was measured');
    const growth = round(large.searchP95Ms / Math.max(small.searchP95Ms, 0.1));
    const isLinear = large.searchP95Ms <= (SIZES[1] / SIZES[0]) * Math.max(small.searchP95Ms, 1);
    const holds = large.searchP95Ms <= LIMIT_MS && isLinear;
    console.log(
      JSON.stringify({
        bench: 'records',
        figure: large.searchP95Ms,
        floor: large.plainP95Ms,
        ratio: round(large.searchP95Ms / large.plainP95Ms),
        limit: LIMIT_MS,
        holds,
        details: { unit: 'ms', growth, isLinear, rounds },
      }),
    );
    return holds ? 0 : 1;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measure(page: Page) {
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  const filled = await page.evaluate(() => bench.fill());
  const after = await heap();
  const { times, plain, hits } = await page.evaluate((queries) => bench.search(queries), QUERIES);
  const disk = await page.evaluate(() => bench.usage());
  return {
    records: filled.records,
    searchP50Ms: percentile(times, 50),
    searchP95Ms: percentile(times, 95),
    searchMaxMs: percentile(times, 100),
    plainP50Ms: percentile(plain, 50),
    plainP95Ms: percentile(plain, 95),
    firstRowsMs: round(filled.firstRowsMs),
    wholeIndexMs: round(filled.wholeMs),
    indexMsPerRecord: Math.round(filled.fileOneMs * 1_000) / 1_000,
    indexCostAtStoringMs: 0,
    indexMemoryMb: round((after - before) / 1e6),
    diskMb: round(disk / 1e6),
    indexDiskMb: 0,
    hits,
  };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
