import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { findDescendants, firstProcess, isRunning } from './process-tree';

/**
 * Ends a browser as a power cut would: SIGKILL to its first process and all that it has started, told by its profile folder.
 * Nothing of it runs any more when this resolves, so that the profile can be opened again.
 */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const first = firstProcess(profile);
  const all = [first, ...findDescendants(first)];
  for (const id of all) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended with the one that started it.
    }
  }
  await closed;
  while (all.some(isRunning)) await wait(10);
  rmSync(join(profile, 'SingletonLock'), { force: true });
}
