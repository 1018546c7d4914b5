import type { ExportItem } from '@/utils/exports/export-format';
import type { TestedExtension } from '@/test/support/extension';

/** Lays records with their evidence straight into the database that the extension has made. */
export async function putRecords({ context, address }: TestedExtension, items: readonly ExportItem[]) {
  const rows = await Promise.all(
    items.map(async ({ record, parts }) => ({
      record: { ...record, draftHash: 'c'.repeat(64), accountOrder: [] },
      parts: await Promise.all(
        parts.map(async ({ bytes, ...part }) => ({
          ...part,
          base64: Buffer.from(await bytes.arrayBuffer()).toString('base64'),
        })),
      ),
    })),
  );
  const page = await context.newPage();
  // The records page is what opens the database and makes its tables.
  await page.goto(address('records.html'));
  await page.locator('.empty').waitFor();
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bevara');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(['records', 'evidence'], 'readwrite');
    for (const { record, parts } of all) {
      transaction.objectStore('records').put(record);
      for (const { base64, ...part } of parts) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transaction
          .objectStore('evidence')
          .put({ ...part, bytes: new Blob([bytes], { type: part.mediaType }) });
      }
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }, rows);
  await page.close();
}
