import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The first process of the browser that has this profile open. */
export function firstProcess(profile: string): number {
  const [, id = ''] = /-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
  if (!Number(id)) throw new Error('The browser has no lock with its process id.');
  return Number(id);
}

/** Every process that one has started, directly or not. */
export function findDescendants(id: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), readParent(name)] as const);
  const children = parents.filter(([, parent]) => parent === id).map(([child]) => child);
  return children.flatMap((child) => [child, ...findDescendants(child)]);
}

/** False once it has ended, also when nobody has asked yet how. */
export function isRunning(id: number): boolean {
  const [state] = readStatus(String(id));
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function readParent(id: string): number {
  return Number(readStatus(id)[1] ?? 0);
}

/** State, parent and more of a process, see proc_pid_stat(5); empty when it is not there. */
function readStatus(id: string): string[] {
  try {
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return rest.split(' ');
  } catch {
    return [];
  }
}
