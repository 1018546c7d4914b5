import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from '@/scripts/browser/launch-extension';
import { serveFacebook, type Measured } from './e2e/facebook-site';

export interface TestedExtension extends RunningExtension {
  readonly profile: string;
  /** What the routed Facebook was told to hide or delete. */
  readonly measured: Measured[];
  /** Ends the worker, as the browser may at any time. It comes back with the next message. */
  stopWorker(): Promise<void>;
  /** Adds the page in the tab used last by "This is our page" in the popup. */
  addOwnPage(): Promise<void>;
  /** Changes kept settings, as the options page would. */
  changeSettings(change: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Folder of the built extension: `BEVARA_BUILD`, or what `npm test` has built. */
export function builtExtension(): string {
  const folder = resolve(process.env['BEVARA_BUILD'] ?? '.output/chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`no built extension in ${folder}; npm run build`);
  return folder;
}

/** A fresh browser with the extension and a Facebook of its own; nothing else can be reached. */
export async function startExtension(
  profile = mkdtempSync(join(tmpdir(), 'bevara-e2e-')),
  build = builtExtension(),
): Promise<TestedExtension> {
  const running = await launchExtension({
    extension: build,
    profile,
    headless: true,
    locale: 'en-GB',
    // For `pressToolbarButton`.
    args: ['--enable-unsafe-extension-debugging'],
  });
  const { context, address } = running;
  const measured = await serveFacebook(context);

  async function onOurPage<T>(page: string, work: (page: Page) => Promise<T>): Promise<T> {
    const tab = await context.newPage();
    try {
      await tab.goto(address(page));
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  return {
    ...running,
    profile,
    measured,
    async stopWorker() {
      const [page] = context.pages();
      if (!page) throw new Error('no page to speak through');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    addOwnPage: () =>
      onOurPage('popup.html', async (popup) => {
        await popup.getByRole('button', { name: 'This is our page' }).click();
        await popup.getByText('Active on').waitFor();
      }),
    changeSettings: (change) =>
      onOurPage('options.html', (options) =>
        options.evaluate(async (changed) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: {
                local: {
                  get(key: string): Promise<{ settings?: object }>;
                  set(items: object): Promise<void>;
                };
              };
            };
          };
          // In turn with Bevara itself, which keeps the editor's id when it first starts.
          await navigator.locks.request('settings', async () => {
            const { settings } = await chrome.storage.local.get('settings');
            await chrome.storage.local.set({ settings: { ...settings, ...changed }, revision: Date.now() });
          });
        }, change),
      ),
    async close() {
      await context.close();
      // The last of its processes may still be writing as they end.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
