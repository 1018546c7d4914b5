import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createNamer } from '@/utils/exports/document/file-name';

/**
 * A path in the folder that no file has yet: a name that is taken gets a number. The folder is made where there is none;
 * throws as Node does where none can be.
 */
export async function makeRoom(folder: string, name: string, extension: string): Promise<string> {
  await makeFolder(resolve(folder));
  const end = `.${extension}`;
  const taken = (await readdir(folder)).filter((file) => file.endsWith(end));
  return join(folder, createNamer(taken.map((file) => file.slice(0, -end.length)))(name) + end);
}

/** Node's own way to make the folders above as well never ends where the system takes none, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}
