import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** The page's scripts stay off: a policy in its own headers, so that code we inject still runs. */
const CONTENT_SECURITY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Opens a saved page in a real browser as if it came from `url`. Nothing but the page itself is fetched, and none of its scripts
 * runs. The caller closes the browser. Throws when there is no Chromium-family browser.
 */
export async function openSavedPage(
  html: string,
  url: string,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium-family browser found; set BEVARA_BROWSER to one.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const context = await browser.newContext({
      bypassCSP: false,
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 1600 },
    });
    const page = await context.newPage();
    let isServed = false;
    await context.route('**/*', (route) => {
      if (isServed || !route.request().isNavigationRequest()) return route.abort();
      isServed = true;
      return route.fulfill({
        status: 200,
        body: html,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CONTENT_SECURITY },
      });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
