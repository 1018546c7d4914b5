const ROOT = 'exports';
/** This page's own folder; the lock of the same name is held for as long as the page lives. */
const PAGE = crypto.randomUUID();
/** Long enough for the browser to have copied an earlier file to where it was saved. */
const SETTLED_MS = 60_000;

interface Staged {
  readonly name: string;
  /** It holds what was sealed, in the clear. */
  readonly isOpened: boolean;
  readonly madeAt: number;
}

let staged: readonly Staged[] = [];
let held: Promise<void> | null = null;

/**
 * A file in this extension's private file system for one export to be written to. `isOpened` says that it may hold
 * confidential matter in the clear. What earlier exports of this page have left is cleared once it has been copied.
 */
export async function stageFile(isOpened: boolean): Promise<FileSystemFileHandle> {
  await hold();
  await clear(({ madeAt }) => Date.now() - madeAt > SETTLED_MS);
  const folder = await openFolder();
  const name = crypto.randomUUID();
  staged = [...staged, { name, isOpened, madeAt: Date.now() }];
  return folder.getFileHandle(name, { create: true });
}

/** Removes one of this page's files. */
export const unstage = ({ name }: FileSystemFileHandle): Promise<void> => clear((file) => file.name === name);

/** Removes what holds confidential matter in the clear: it must not lie on when the vault is locked. */
export const clearOpenedFiles = (): Promise<void> => clear(({ isOpened }) => isOpened);

/** Removes what pages that are gone have left. The files of another page that is open stay: it may be saving one. */
export async function clearLeft(): Promise<void> {
  try {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT);
    for (const page of await Array.fromAsync(root.keys()))
      await navigator.locks.request(lockOf(page), { ifAvailable: true }, async (free) => {
        if (free) await root.removeEntry(page, { recursive: true });
      });
  } catch {
    // There is none, or the browser keeps no files here at all; then nothing was left.
  }
}

async function clear(isMeant: (file: Staged) => boolean): Promise<void> {
  const meant = staged.filter(isMeant);
  if (meant.length === 0) return;
  staged = staged.filter((file) => !meant.includes(file));
  const folder = await openFolder();
  await Promise.allSettled(meant.map(({ name }) => folder.removeEntry(name)));
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle(ROOT, { create: true });
  return all.getDirectoryHandle(PAGE, { create: true });
}

/** Resolves when the lock is held; it is let go when the page is. */
function hold(): Promise<void> {
  held ??= new Promise((resolve) => {
    void navigator.locks.request(lockOf(PAGE), () => {
      resolve();
      return new Promise<never>(() => {});
    });
  });
  return held;
}

const lockOf = (page: string) => `${ROOT}:${page}`;
