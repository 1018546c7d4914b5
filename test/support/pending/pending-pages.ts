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
  readonly alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
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

/** So many comments of one page, the first of them overdue, as they lie in the table. */
export function makeRows(count: number, accountId = 'account-1', now = Date.now()): object[] {
  const texts = [
    'Hej! När öppnar badhuset på lördag, och gäller årskortet då?',
    'Gatlyktan på Storgatan 14 har varit släckt i tre veckor nu. Kan någon titta på det?',
    'Hvor finner jeg skjemaet for å søke om barnehageplass?',
    'Det stämmer inte att biblioteket stänger klockan fyra, det är fem.',
  ];
  return Array.from({ length: count }, (_, i) => {
    const written = new Date(now - (i % 90) * 1_800_000).toISOString();
    const steps =
      i % 3 === 0
        ? []
        : [{ id: `seed-step-${i}`, at: written, by: i % 2 ? 'Eva Prov' : 'Bo Prov', kind: 'accepted' }];
    return {
      id: `facebook:${500_000 + i}`,
      platform: 'facebook',
      accountId,
      commentId: String(500_000 + i),
      threadId: String(500_000 + i),
      permalink: `https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id=${500_000 + i}`,
      authorName: ['Åsa Öberg', 'Kari Nordmann', 'Mikael Lindqvist-Abrahamsson', 'Bo Ek'][i % 4],
      text: texts[i % texts.length],
      written: { from: written, until: written },
      seenAt: written,
      kind: 'question',
      reasons: ['asks', 'names-service'],
      dueAt: new Date(now + (i - 3) * 4_000_000).toISOString(),
      steps,
      isOpen: 1,
    };
  });
}
