import type { Page } from 'playwright-core';

/** Fills the store with copies of what lies in it, under ids of their own, until there are `count`; without Bevara's code. */
export function cloneRecords(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('bevara'));
    const all = (table: string) => ask(db.transaction(table).objectStore(table).getAll());
    const records = (await all('records')).filter((record) => !record.isConfidential);
    const parts = await all('evidence');
    const write = db.transaction(['records', 'evidence'], 'readwrite');
    for (let made = records.length; made < wanted; made++) {
      const model = records[made % records.length];
      const id = crypto.randomUUID();
      write.objectStore('records').put({ ...model, id });
      for (const part of parts)
        if (part.recordId === model.id) write.objectStore('evidence').put({ ...part, recordId: id });
    }
    await new Promise<void>((resolve, reject) => {
      write.oncomplete = () => resolve();
      write.onabort = () => reject(write.error);
    });
    db.close();
  }, count);
}
