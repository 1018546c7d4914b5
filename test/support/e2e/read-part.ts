import type { TestedExtension } from '@/test/support/extension';

/** The bytes of a part as they lie in the store. */
export async function readPart(
  { context, address }: TestedExtension,
  recordId: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const page = await context.newPage();
  await page.goto(address('options.html'));
  const base64 = await page.evaluate(
    async (key) => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await ask(indexedDB.open('bevara'));
      const part = await ask(db.transaction('evidence').objectStore('evidence').get(key));
      db.close();
      const bytes = new Uint8Array(await (part.bytes as Blob).arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return btoa(binary);
    },
    [recordId, name],
  );
  await page.close();
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
