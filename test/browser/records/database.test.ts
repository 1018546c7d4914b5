import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail } from '@/utils/domain/result';
import { appendEvents } from '@/utils/records/append-events';
import { verifyChain } from '@/utils/records/chain';
import { BevaraDatabase, DATABASE_VERSION } from '@/utils/records/database';
import { countRecords } from '@/utils/records/list-records';
import { openSigner } from '@/utils/records/installation-key';
import type { KeyRow } from '@/utils/records/rows';
import { saveCapture } from '@/utils/records/save-capture';
import { verifyRecord } from '@/utils/records/verify-record';
import { makeDraft, TINY_PNG } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

/** Storage with a quota of its own (Storage Buckets API), so that a full disk is real and only ours. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const opened: BevaraDatabase[] = [];

function makeOpenStore(...args: Parameters<typeof makeStore>) {
  const store = makeStore(...args);
  opened.push(store.db);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

/** A database of that name and version, held open by somebody who does not give way. */
function holdOpen(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('the database in a browser', () => {
  it('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const saved = await saveCapture(makeOpenStore(), makeDraft());
    expect(saved.ok).toBe(true);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
  });

  it('keeps every byte over a restart of the connection', async () => {
    const store = makeOpenStore();
    const draft = makeDraft({
      media: ['https://a.fbcdn.net/a.png'],
      screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }],
    });
    const first = await saveCapture(store, draft);
    store.db.close();
    const again = makeOpenStore({}, store.db.name);
    expect(await saveCapture(again, draft)).toEqual(first);
    const ask = { recordId: draft.recordId, eventId: 'e-1', editorId: null };
    expect(await verifyRecord(again.db, again.clock, ask)).toEqual({
      ok: true,
      value: { isIntact: true, faults: [] },
    });
  });

  it('keeps a key that signs and cannot be read', async () => {
    const { db, clock } = makeOpenStore();
    const signer = await openSigner(db, clock);
    db.close();
    const again = makeOpenStore({}, db.name);
    const later = await openSigner(again.db, clock);
    expect(later.ok && signer.ok && later.value.publicKeyPem === signer.value.publicKeyPem).toBe(true);
    const row = (await again.db.keys.get('installation')) as KeyRow | undefined;
    await expect(crypto.subtle.exportKey('pkcs8', row!.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', row!.privateKey)).rejects.toThrow();
  });

  it('keeps one unbroken chain while four contexts write at once', async () => {
    const { db, clock } = makeOpenStore();
    const count = 150;
    const append = async (prefix: string, connection: BevaraDatabase) => {
      for (let i = 0; i < count; i++)
        await appendEvents(connection, clock, [
          { id: `${prefix}-${i}`, recordId: null, type: 'verified', editorId: null, data: {} },
        ]);
    };
    const other = makeOpenStore({}, db.name);
    const workers = ['c', 'd'].map((prefix) => {
      const worker = new Worker(new URL('../../support/records/append-worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.postMessage({ database: db.name, prefix, count });
      return new Promise((resolve, reject) => {
        worker.onmessage = () => resolve(worker.terminate());
        worker.onerror = reject;
      });
    });
    await Promise.all([append('a', db), append('b', other.db), ...workers]);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { count: 4 * count, broken: [] } });
    const ids = (await db.events.toArray()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4 * count);
    // They really took turns: no writer's events lie in one piece.
    const turns = ids.filter((id, i) => i > 0 && id[0] !== ids[i - 1]?.[0]).length;
    expect(turns).toBeGreaterThan(10);
  });

  it('stores one record when two connections save the same draft at once', async () => {
    const one = makeOpenStore();
    const two = makeOpenStore({}, one.db.name);
    const draft = makeDraft();
    const [first, second] = await Promise.all([saveCapture(one, draft), saveCapture(two, draft)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect([await one.db.records.count(), await one.db.events.count()]).toEqual([1, 3]);
  });
});

describe('a database that cannot be used', () => {
  it('says that another window blocks it, at once and again, and works when that has gone', async () => {
    const store = makeOpenStore();
    const holder = await holdOpen(store.db.name, 1);
    const blocked = fail({ code: 'database-blocked', detail: null });
    expect(await saveCapture(store, makeDraft())).toEqual(blocked);
    expect(await countRecords(store.db)).toEqual(blocked);
    holder.close();
    await store.db.open();
    expect(await saveCapture(store, makeDraft())).toMatchObject({ ok: true });
  });

  it('says that the browser cannot read it any more', async () => {
    const store = makeOpenStore();
    // As Chromium answers when its files are damaged.
    const damaged = new DOMException(
      'Internal error opening backing store for indexedDB.open.',
      'UnknownError',
    );
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw damaged;
    });
    const broken = fail({ code: 'database-broken', detail: 'UnknownError' });
    expect(await saveCapture(store, makeDraft())).toEqual(broken);
    open.mockRestore();
    expect(await saveCapture(store, makeDraft())).toMatchObject({ ok: true });
  });

  it('says that a newer version has written it, and touches nothing', async () => {
    const store = makeOpenStore();
    const holder = await holdOpen(store.db.name, DATABASE_VERSION * 10 + 10);
    holder.close();
    for (let round = 0; round < 2; round++)
      expect(await saveCapture(store, makeDraft())).toEqual(
        fail({ code: 'database-newer', detail: 'VersionError' }),
      );
    const after = await holdOpen(store.db.name, DATABASE_VERSION * 10 + 10);
    expect([...after.objectStoreNames]).toEqual(['records']);
    after.close();
  });

  it('gives way to a newer version that wants to open, and says so afterwards', async () => {
    const store = makeOpenStore();
    await saveCapture(store, makeDraft());
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(store.db.name, DATABASE_VERSION * 10 + 10);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    newer.close();
    expect(await saveCapture(store, makeDraft())).toMatchObject({ failure: { code: 'database-newer' } });
  });

  it('opens again by itself when the browser has closed the connection', async () => {
    const store = makeOpenStore();
    await saveCapture(store, makeDraft());
    store.db.close({ disableAutoOpen: false });
    expect(await saveCapture(store, makeDraft())).toMatchObject({ ok: true });
  });

  it('says that the disk is full, writes nothing and loses nothing', async () => {
    const buckets = (navigator as unknown as { storageBuckets: StorageBuckets }).storageBuckets;
    const bucket = await buckets.open('small', { quota: 3_000_000 });
    const { indexedDB: whole } = Dexie.dependencies;
    Dexie.dependencies.indexedDB = bucket.indexedDB;
    try {
      const store = makeStore();
      const small = makeDraft();
      expect(await saveCapture(store, small)).toMatchObject({ ok: true });
      const large = makeDraft({ html: 'x'.repeat(5_000_000) });
      expect(await saveCapture(store, large)).toEqual(
        fail({ code: 'disk-full', detail: 'QuotaExceededError' }),
      );
      const { db } = store;
      const tables = [db.records, db.events, db.evidence, db.outbox];
      expect(await Promise.all(tables.map((table) => table.count()))).toEqual([1, 3, 3, 1]);
      // What lay there before is still whole, and is proved again without writing.
      expect(await saveCapture(store, small)).toMatchObject({ ok: true });
      await db.delete();
    } finally {
      Dexie.dependencies.indexedDB = whole;
      await buckets.delete('small');
    }
  });
});
