import type { Page } from 'playwright-core';
import { CHAIN_START, hashOfLine, lineOf } from '@/utils/domain/chain';
import type { ChainedEvent } from '@/utils/domain/event';

/** Makes everything that has happened so many minutes older, as if that time had passed; the chain is linked anew. */
export async function ageEvents(page: Page, minutes: number): Promise<void> {
  const events = await page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('bevara'));
    const all = await ask(db.transaction('events').objectStore('events').getAll());
    db.close();
    return all as ChainedEvent[];
  });
  let previous = CHAIN_START;
  const aged = events.map((event): ChainedEvent => {
    const at = new Date(Date.parse(event.at) - minutes * 60_000).toISOString();
    const linked = { ...event, at, previous };
    previous = hashOfLine(lineOf(linked));
    return linked;
  });
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bevara');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const write = db.transaction('events', 'readwrite');
    for (const event of all) write.objectStore('events').put(event);
    await new Promise<void>((resolve, reject) => {
      write.oncomplete = () => resolve();
      write.onabort = () => reject(write.error);
    });
    db.close();
  }, aged);
}
