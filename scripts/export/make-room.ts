import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createNamer } from '@/utils/exports/document/file-name';

const UNFINISHED = '.part';

/** Where a file will stand, and where it is written until it is whole. */
export interface Room {
  readonly path: string;
  readonly unfinished: string;
}

/**
 * A path in the folder that no file has yet, claimed with an empty unfinished file, so that of two commands at once each
 * gets its own: a name that is taken gets a number. The folder is made where there is none; throws as Node does where none can be.
 */
export async function makeRoom(folder: string, name: string, extension: string): Promise<Room> {
  await makeFolder(resolve(folder));
  for (;;) {
    const path = join(folder, await findName(folder, name, `.${extension}`));
    const unfinished = path + UNFINISHED;
    if (!(await claim(unfinished))) continue;
    if (!existsSync(path)) return { path, unfinished };
    await rm(unfinished);
  }
}

async function findName(folder: string, name: string, end: string): Promise<string> {
  const files = await readdir(folder);
  const whole = files.map((file) => (file.endsWith(UNFINISHED) ? file.slice(0, -UNFINISHED.length) : file));
  const taken = whole.filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));
  return createNamer(taken)(name) + end;
}

/** False when another has it. */
async function claim(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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
