import type { Page } from 'playwright-core';

/** Lays a red picture of 200 by 100 pixels beside the evidence of the records of that author; without Bevara's code. */
export function addPicture(page: Page, author: string): Promise<void> {
  return page.evaluate(async (name) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const canvas = new OffscreenCanvas(200, 100);
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#f00';
    brush.fillRect(0, 0, 200, 100);
    const bytes = await canvas.convertToBlob({ type: 'image/png' });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const db = await ask(indexedDB.open('bevara'));
    const records = await ask(db.transaction('records').objectStore('records').getAll());
    const write = db.transaction('evidence', 'readwrite');
    for (const { id, authorName } of records)
      if (authorName === name)
        write
          .objectStore('evidence')
          .put({ recordId: id, name: 'screenshot-1.png', mediaType: 'image/png', sha256, bytes });
    await new Promise<void>((resolve) => (write.oncomplete = () => resolve()));
    db.close();
  }, author);
}
