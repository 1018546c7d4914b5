import type { Page } from 'playwright-core';
import type { TestedExtension } from '@/test/support/extension';

/** Reads and changes the waiting comments and the badge with nothing of Bevara's own code. */
export interface PendingRowOnDisk {
  readonly id: string;
  readonly dueAt: string | null;
  readonly isOpen: number;
  readonly steps: readonly { readonly id: string; readonly kind: string; readonly by: string | null }[];
}

export async function onOptionsPage<T>(
  { context, address }: Pick<TestedExtension, 'context' | 'address'>,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(address('options.html'));
    return await work(page);
  } finally {
    await page.close();
  }
}

export function readPending(extension: TestedExtension): Promise<PendingRowOnDisk[]> {
  return onOptionsPage(extension, (page) =>
    page.evaluate(
      () =>
        new Promise<PendingRowOnDisk[]>((resolve, reject) => {
          const opening = indexedDB.open('bevara');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('pending').objectStore('pending').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    ),
  );
}

/** Puts rows into a table as they are; `null` empties it first. */
export async function putRows(
  page: Page,
  table: string,
  rows: readonly object[],
  isEmptied = false,
): Promise<void> {
  await page.evaluate(
    ([name, put, empties]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bevara');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          if (empties) store.clear();
          for (const row of put) store.put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, rows, isEmptied] as const,
  );
}

interface Chrome {
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, at: { when: number }): Promise<void>;
  };
}

/** Lets the alarm of what waits ring now, as the browser does when its time has come. */
export function ringAlarm(extension: TestedExtension): Promise<void> {
  return onOptionsPage(extension, (page) =>
    page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.alarms.create('waiting', { when: Date.now() });
    }),
  );
}

export function readBadge(extension: TestedExtension) {
  return onOptionsPage(extension, (page) =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return {
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
        alarms: (await chrome.alarms.getAll()).filter(({ name }) => name === 'waiting'),
      };
    }),
  );
}
