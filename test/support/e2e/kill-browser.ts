import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/**
 * Ends a browser as a power cut would: SIGKILL to its first process and all that it has started, told by its profile folder.
 * Nothing of it runs any more when this resolves, so that the profile can be opened again.
 */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const [, host = ''] = /-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
  const first = Number(host);
  if (!first) throw new Error('The browser has no lock with its process id.');
  for (const id of [first, ...findDescendants(first)]) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended with the one that started it.
    }
  }
  await closed;
  rmSync(join(profile, 'SingletonLock'), { force: true });
}

function findDescendants(id: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), readParent(name)] as const);
  const children = parents.filter(([, parent]) => parent === id).map(([child]) => child);
  return children.flatMap((child) => [child, ...findDescendants(child)]);
}

function readParent(id: string): number {
  try {
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return Number(rest.split(' ')[1]);
  } catch {
    return 0;
  }
}
