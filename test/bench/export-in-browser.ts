import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bundleScript } from '@/test/support/bench/bundle';
import { findDescendants, firstProcess } from '@/test/support/e2e/process-tree';
import { startExtension, type TestedExtension } from '@/test/support/extension';
import { readLabelled } from '@/test/support/pending/read-labelled';
import type * as FillStore from '@/test/support/records/fill-store';

declare const bench: typeof FillStore;

/** A comment's picture as a phone takes it and Facebook shrinks it. */
const PICTURE_BYTES = 100_000;
const LIMIT_MB = 200;
const LOOK_EVERY_MS = 300;

/**
 * `bench export-in-browser [COUNT]`: the built extension exports COUNT (10,000) records with a picture each from its
 * records page, as a package of evidence. The figure is how much more memory the extension's process held at most than
 * before, in MB, each time after garbage was collected (the browser itself lets some 50 MB more stand); the floor is the
 * same for a tenth of the records: it must not grow with them.
 */
export async function run([wanted]: string[]): Promise<number> {
  const count = Number(wanted ?? 10_000);
  const extension = await startExtension();
  try {
    const small = await fillAndExport(extension, 0, Math.ceil(count / 10));
    const large = await fillAndExport(extension, Math.ceil(count / 10), count);
    const holds = large.pageMb <= LIMIT_MB;
    console.log(
      JSON.stringify({
        bench: 'export-in-browser',
        figure: large.pageMb,
        floor: small.pageMb,
        ratio: Math.round((large.pageMb / Math.max(1, small.pageMb)) * 100) / 100,
        limit: LIMIT_MB,
        holds,
        details: { unit: 'MB', small, large },
      }),
    );
    return holds ? 0 : 1;
  } finally {
    await extension.close();
  }
}

async function fillAndExport(extension: TestedExtension, first: number, end: number) {
  await fill(extension, first, end);
  const page = await extension.context.newPage();
  await page.goto(extension.address('records.html'));
  await page.locator(`[data-found="${end}"]`).first().waitFor({ timeout: 300_000 });
  await page.getByLabel('Format').selectOption('bag');
  await page.getByLabel('Variant').selectOption('evidence');
  // Once before, with one record, so that loading the code is not counted.
  await page.locator('.record-list').getByRole('checkbox').last().check();
  await exportChosen(page);
  await page.getByLabel('Choose all shown').check();
  const session = await page.context().newCDPSession(page);
  const lookAfterCollecting = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return readMemory(extension.profile);
  };

  const before = await lookAfterCollecting();
  const peak = { ...before };
  const started = performance.now();
  let isUnderWay = true;
  const exporting = exportChosen(page).finally(() => (isUnderWay = false));
  while (isUnderWay) {
    const now = await lookAfterCollecting();
    peak.page = Math.max(peak.page, now.page);
    peak.browser = Math.max(peak.browser, now.browser);
    await Promise.race([exporting, new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))]);
  }
  const megabytes = await exporting;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  await page.close();
  return {
    records: end,
    megabytes,
    seconds,
    pageMb: Math.round(peak.page - before.page),
    pageBeforeMb: Math.round(before.page),
    restOfTheBrowserMb: Math.round(peak.browser - before.browser),
  };
}

async function fill({ context, address }: TestedExtension, first: number, end: number): Promise<void> {
  const texts = readLabelled('test/fixtures/waiting/tuning.jsonl')
    .filter(({ lang }) => lang === 'sv')
    .map(({ text }) => text);
  const script = await bundleScript('test/support/records/fill-store.ts');
  const page = await context.newPage();
  await page.goto(address('options.html'));
  await page.evaluate(`${script}; globalThis.bench = bench; undefined`);
  const filling = { first, end, texts, pictureBytes: PICTURE_BYTES };
  await page.evaluate((wanted) => bench.fill(wanted), filling);
  await page.close();
}

/** Resolves to the megabytes of the file when it has been handed over. */
async function exportChosen(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 1_200_000 }),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await page.locator('[data-export="done"]').waitFor({ timeout: 300_000 });
  const size = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports');
    for await (const file of (
      folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
    ).values())
      return (await file.getFile()).size;
    return 0;
  });
  await download.delete();
  return Math.round(size / 1e6);
}

/** Resident memory in MB: of the processes that run the extension's pages, and of all others of the browser. */
function readMemory(profile: string): { page: number; browser: number } {
  const sum = { page: 0, browser: 0 };
  const first = firstProcess(profile);
  for (const id of [first, ...findDescendants(first)]) {
    try {
      const isPage = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      sum[isPage ? 'page' : 'browser'] += Number(kilobytes ?? 0) / 1e3;
    } catch {
      // It has just ended.
    }
  }
  return sum;
}
