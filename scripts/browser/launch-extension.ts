import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '@/scripts/ready/find-browser.mjs';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Profile folder; an empty one is a new user. */
  readonly profile: string;
  readonly headless: boolean;
  readonly locale?: string;
  readonly args?: readonly string[];
  /** Leaves the page of the first steps open, which a new profile gets. */
  readonly keepsWelcome?: boolean;
}

export interface RunningExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Address of one of the extension's pages, such as `practice.html?lang=sv`. */
  address(page: string): string;
}

/** Milliseconds within which a browser has started, on a machine that is busy with other things. */
const STARTED_WITHIN = 60_000;

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Starts the browser with the extension and waits for its worker.
 * Headless it reaches no host but this machine; with a window it is the user's own browser and network.
 */
export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const closed = [
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ];
  const isNew = !existsSync(join(options.profile, 'Default'));
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath(),
    headless: options.headless,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    locale: options.locale,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      ...(options.headless ? closed : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: STARTED_WITHIN }));
  const id = new URL(worker.url()).host;
  if (isNew && !options.keepsWelcome) await closeWelcome(context);
  return { context, id, address: (page) => `chrome-extension://${id}/${page}` };
}

/** The first steps open by themselves after an installation and would lie over what is done next. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  // Asked again and again: a tab is there before it has its address.
  for (const end = Date.now() + STARTED_WITHIN; Date.now() < end; await wait(50)) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
  }
  throw new Error('The first steps have not opened.');
}
