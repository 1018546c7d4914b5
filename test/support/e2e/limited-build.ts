import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, type TestedExtension } from '@/test/support/extension';

/**
 * The built extension without `unlimitedStorage`, with which no quota holds: the only way to have a full disk that needs
 * no disk of its own. The code is the same.
 */
export function copyWithQuota(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bevara-quota-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** Leaves the extension no room at all until the returned function is called. */
export async function takeAllRoom({ context, address, id }: TestedExtension): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(address('managed-schema.json'));
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.evaluate(writeUntilRefused);
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.close();
  };
}

/** The browser counts the room of a database that is open anew every half minute; until then it takes what it is given. */
async function writeUntilRefused(): Promise<void> {
  const done = (target: IDBRequest | IDBTransaction, event: string) =>
    new Promise<boolean>((resolve) => {
      target.addEventListener(event, () => resolve(true));
      for (const failure of ['error', 'abort']) target.addEventListener(failure, () => resolve(false));
    });
  const opening = indexedDB.open('filler', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
  if (!(await done(opening, 'success'))) return;
  for (let hasRoom = true; hasRoom;) {
    const writing = opening.result.transaction('bytes', 'readwrite');
    writing.objectStore('bytes').add('x');
    hasRoom = await done(writing, 'complete');
  }
  opening.result.close();
}
