import type { TestedExtension } from '@/test/support/extension';

/**
 * Leaves the extension no room at all until the returned function is called. No quota holds for an extension with the
 * permission `unlimitedStorage`, so it needs a build without.
 */
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
