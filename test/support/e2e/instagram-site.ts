import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Measured } from './facebook-site';

const SAVED = join(import.meta.dirname, '../../../../shared/dom/ig-post-comments.en.synthetic.html');
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** False in a checkout without the saved pages beside it. */
export const hasInstagram = existsSync(SAVED);
export const INSTAGRAM_PROFILE = 'https://www.instagram.com/kommunen.test/';
export const INSTAGRAM_POST = 'https://www.instagram.com/p/DAbC_def12/';

/**
 * Serves a profile, and the saved post of Instagram as a page that answers; `onMeasured` is waited for before it removes
 * anything.
 */
export async function serveInstagram(
  context: BrowserContext,
  onMeasured: (measured: Measured) => Promise<void> = async () => {},
): Promise<void> {
  const bodies: Readonly<Record<string, () => string>> = {
    [INSTAGRAM_PROFILE]: () => '<script src="/test/instagram-profile.js"></script>',
    [INSTAGRAM_POST]: () => `${readFileSync(SAVED, 'utf8')}<script src="/test/instagram-page.js"></script>`,
  };
  await context.route('https://www.instagram.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/test/removed') {
      const [id = '', measure = ''] = ['id', 'measure'].map((name) => url.searchParams.get(name) ?? '');
      await onMeasured({ id, measure });
      return route.fulfill({ status: 204 });
    }
    if (/^\/test\/instagram-\w+\.js$/.test(url.pathname))
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: readFileSync(`test/fixtures/e2e${url.pathname.slice('/test'.length)}`, 'utf8'),
      });
    const body = bodies[url.href]?.();
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><head><title>Instagram</title></head><body>${body}</body></html>`,
    });
  });
}
