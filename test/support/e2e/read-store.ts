import type { TestedExtension } from '@/test/support/extension';

export interface KeptRecord {
  readonly id: string;
  readonly commentId: string | null;
  readonly authorName: string | null;
  readonly text: string;
  readonly isConfidential: boolean;
  readonly registration: {
    readonly state: string;
    readonly title: string;
    readonly receivedAt: string;
  } | null;
  /** True when every part lies in the store with the bytes of its hash, and the evidence with the record's. */
  readonly isIntact: boolean;
  readonly parts: readonly string[];
  readonly evidence: string;
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly data: Record<string, unknown>;
  }[];
}

/** Reads the database with nothing of Bevara's own code, so that a fault in it cannot hide itself. */
export async function readStore({ context, address }: TestedExtension): Promise<KeptRecord[]> {
  const page = await context.newPage();
  try {
    await page.goto(address('options.html'));
    return await page.evaluate(async () => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'bevara')) return [];
      const db = await ask(indexedDB.open('bevara'));
      const all = (table: string) => ask(db.transaction(table).objectStore(table).getAll());
      const [records, parts, events] = await Promise.all([all('records'), all('evidence'), all('events')]);
      db.close();
      const digest = async (bytes: Blob | Uint8Array<ArrayBuffer>) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([bytes]).arrayBuffer()))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      return Promise.all(
        records.map(async (record) => {
          const own = parts.filter((part) => part.recordId === record.id);
          const sums = await Promise.all(own.map((part) => digest(part.bytes)));
          const document = own.find((part) => part.name === 'evidence.json');
          return {
            id: record.id,
            commentId: record.commentId,
            authorName: record.authorName,
            text: record.text,
            isConfidential: record.isConfidential,
            registration: record.registration,
            isIntact:
              document !== undefined &&
              document.sha256 === record.evidenceHash &&
              own.every((part, i) => part.sha256 === sums[i]),
            parts: own.map((part) => part.name),
            evidence: document ? await new Blob([document.bytes]).text() : '',
            events: events.filter((event) => event.recordId === record.id),
          };
        }),
      );
    });
  } finally {
    await page.close();
  }
}
