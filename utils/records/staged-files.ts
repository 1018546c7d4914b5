/** Where exports are made in this extension's private file system: a folder for each page that makes them. */
const ROOT = 'exports';
/** Begins the name of a folder whose files may hold what was sealed, in the clear. */
const OPENED = 'opened-';

/** The folder of a page; what may hold confidential matter in the clear lies in one of its own. */
export function nameStaging(page: string, isOpened: boolean): string {
  return isOpened ? `${OPENED}${page}` : page;
}

/** The lock that a page holds, before it makes the folder, for as long as it lives. */
export const lockOfStaging = (folder: string) => `${ROOT}:${folder}`;

/** Makes the folder where there is none. */
export async function openStaging(folder: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle(ROOT, { create: true });
  return all.getDirectoryHandle(folder, { create: true });
}

/**
 * Removes what pages that are gone have left, all of it or only what holds confidential matter in the clear: the browser
 * may still be copying another file to where it is saved. A page that is just going is waited for, so many milliseconds.
 * The files of a page that is open stay: it may be writing one.
 */
export async function clearLeft(which: 'all' | 'opened', wait = 0): Promise<void> {
  try {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT);
    const folders = await Array.fromAsync(root.keys());
    const meant = folders.filter((folder) => which === 'all' || folder.startsWith(OPENED));
    await Promise.allSettled(meant.map((folder) => clearFree(root, folder, wait)));
  } catch {
    // There is none, or the browser keeps no files here at all; then nothing was left.
  }
}

async function clearFree(root: FileSystemDirectoryHandle, folder: string, wait: number): Promise<void> {
  const options = wait > 0 ? { signal: AbortSignal.timeout(wait) } : { ifAvailable: true };
  await navigator.locks.request(lockOfStaging(folder), options, async (lock) => {
    if (lock) await root.removeEntry(folder, { recursive: true });
  });
}
