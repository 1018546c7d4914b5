import { lockOfStaging, nameStaging, openStaging } from '@/utils/records/staged-files';

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
const held = new Map<string, Promise<void>>();

/**
 * A file in this extension's private file system for one export to be written to. `isOpened` says that it may hold
 * confidential matter in the clear. What earlier exports of this page have left is cleared once it has been copied.
 */
export async function stageFile(isOpened: boolean): Promise<FileSystemFileHandle> {
  const folder = nameStaging(PAGE, isOpened);
  await hold(folder);
  await clear(({ madeAt }) => Date.now() - madeAt > SETTLED_MS);
  const name = crypto.randomUUID();
  staged = [...staged, { name, isOpened, madeAt: Date.now() }];
  return (await openStaging(folder)).getFileHandle(name, { create: true });
}

/** Removes one of this page's files. */
export const unstage = ({ name }: FileSystemFileHandle): Promise<void> => clear((file) => file.name === name);

/** Removes what holds confidential matter in the clear: it must not lie on when the vault is locked. */
export const clearOpenedFiles = (): Promise<void> => clear(({ isOpened }) => isOpened);

async function clear(isMeant: (file: Staged) => boolean): Promise<void> {
  const meant = staged.filter(isMeant);
  staged = staged.filter((file) => !meant.includes(file));
  await Promise.allSettled(
    meant.map(async ({ name, isOpened }) => {
      const folder = await openStaging(nameStaging(PAGE, isOpened));
      await folder.removeEntry(name);
    }),
  );
}

/** Resolves when the lock is held; it is let go when the page is. */
function hold(folder: string): Promise<void> {
  const holding =
    held.get(folder) ??
    new Promise<void>((resolve) => {
      void navigator.locks.request(lockOfStaging(folder), () => {
        resolve();
        return new Promise<never>(() => {});
      });
    });
  held.set(folder, holding);
  return holding;
}
