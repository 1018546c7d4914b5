import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundleAdapters } from '@/scripts/inspect/bundle-adapters';
import type { Inspection } from '@/scripts/inspect/inspect-page';
import { openSavedPage } from '@/scripts/inspect/open-saved-page';
import { adapterForUrl } from '@/utils/platforms/registry';

const USAGE = 'Usage: npm run -s inspect -- FILE.html --url https://www.facebook.com/…';
const NOTHING_READ = 3;
const WRONG_USE = 2;

/**
 * `inspect FILE.html --url URL` (issue 2, "For maintainers"): opens a saved page in a real browser, runs the adapter of that address and
 * prints what it reads as JSON. 0: read, or the page has no comments; 2: wrong use; 3: there are comments and none could be read.
 */
export async function run(args: string[]): Promise<number> {
  const asked = await readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`);
    return WRONG_USE;
  }
  const inspection = await inspectSavedPage(asked.html, asked.url);
  console.log(JSON.stringify(inspection, null, 2));
  const { health, comments } = inspection;
  if (comments.length > 0 || health.candidates === 0) return 0;
  console.error(
    `${health.candidates} elements look like comments and none could be read on ${inspection.surface}. ` +
      `Strategies that found nothing: comment-element, id-wrapper, climb. What was missing: ${health.failures.join(', ')}.`,
  );
  return NOTHING_READ;
}

/** What the adapter of `url` reads on the page. */
export async function inspectSavedPage(html: string, url: string): Promise<Inspection> {
  const [script, { browser, page }] = await Promise.all([bundleAdapters(), openSavedPage(html, url)]);
  try {
    const call = `(() => { ${script}; return bevaraInspect.inspectPage(${JSON.stringify(url)}, ${Date.now()}); })()`;
    return (await page.evaluate(call)) as Inspection;
  } finally {
    await browser.close();
  }
}

async function readArguments(
  args: string[],
): Promise<{ readonly html: string; readonly url: string } | string> {
  let given;
  try {
    given = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    return error instanceof Error ? error.message : 'These arguments are not understood.';
  }
  const [file, ...others] = given.positionals;
  const { url } = given.values;
  if (file === undefined || others.length > 0) return 'Name one saved page.';
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url))
    return 'Give the address that the page was saved from.';
  if (!adapterForUrl(url)) return `Bevara reads no pages at ${new URL(url).host}.`;
  try {
    return { html: await readFile(file, 'utf8'), url };
  } catch {
    return `${file} cannot be read.`;
  }
}
