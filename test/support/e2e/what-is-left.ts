import type { Page } from 'playwright-core';

export interface Left {
  readonly records: number;
  readonly parts: number;
  readonly events: readonly { readonly type: string; readonly data: Record<string, unknown> }[];
}

/** What the store still has of a record, read without Bevara's code. */
export function readLeft(page: Page, recordId: string): Promise<Left> {
  return page.evaluate(async (id) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('bevara'));
    const all = (table: string) => ask(db.transaction(table).objectStore(table).getAll());
    const [records, parts, events] = await Promise.all([all('records'), all('evidence'), all('events')]);
    db.close();
    return {
      records: records.filter((record) => record.id === id).length,
      parts: parts.filter((part) => part.recordId === id).length,
      events: events.filter((event) => event.recordId === id),
    };
  }, recordId);
}

/** Every table of the store as one text, the bytes of evidence as they read; without Bevara's code. */
export function readTables(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('bevara'));
    const read = async (table: string) => {
      const rows = await ask(db.transaction(table).objectStore(table).getAll());
      const texts = rows.map(async ({ bytes, ...row }) =>
        JSON.stringify([row, bytes && (await new Blob([bytes]).text())]),
      );
      return [table, (await Promise.all(texts)).join('\n')] as const;
    };
    const tables = await Promise.all([...db.objectStoreNames].map(read));
    db.close();
    return Object.fromEntries(tables);
  });
}

/** Changes a record, or takes it away (`null`), as another context would; without Bevara's code and without an event. */
export function changeRecord(
  page: Page,
  recordId: string,
  change: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  return page.evaluate(
    async ([id, changed]) => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await ask(indexedDB.open('bevara'));
      const write = db.transaction('records', 'readwrite');
      const table = write.objectStore('records');
      const record = await ask(table.get(id));
      if (changed) await ask(table.put({ ...record, ...changed }));
      else await ask(table.delete(id));
      db.close();
    },
    [recordId, change] as const,
  );
}
