import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Background } from '@/entrypoints/background/background';
import type { BevaraDatabase } from '@/utils/records/database';
import { makeReceipt } from '@/test/support/records/make-receipt';
import { makeStore } from '@/test/support/records/make-store';

// The module asks for the browser's own object as soon as it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { keepReceipts } = await import('@/entrypoints/background/keep-receipts');

beforeEach(() => fakeBrowser.reset());

/** Takes all room from the real store; returns how to give it back. */
function takeRoom(db: BevaraDatabase, isRefused: (id: string) => boolean = () => true): () => void {
  const refuse = (_: unknown, { id }: { readonly id: string }) => {
    if (isRefused(id)) throw new DOMException('', 'QuotaExceededError');
  };
  db.records.hook('creating', refuse);
  return () => db.records.hook('creating').unsubscribe(refuse);
}

const start = (db: BevaraDatabase, clock: () => number) => keepReceipts({ db, clock } as Background);
const ring = async () => {
  const alarm = await fakeBrowser.alarms.get('unsent-receipts');
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
};
const listReceipts = (db: BevaraDatabase) =>
  db.records.filter(({ kind }) => kind === 'publication-receipt').primaryKeys();
const waiting = async () => Object.keys(await fakeBrowser.storage.session.get(null));

it('a receipt that finds no room waits in memory alone, and another worker stores it when there is', async () => {
  const { db, clock } = makeStore();
  const giveRoom = takeRoom(db);
  const saved = await start(db, clock).save(makeReceipt());
  expect(saved).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
  expect(await waiting()).toEqual(['unsent-receipt:receipt-0001']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});

  fakeBrowser.alarms.onAlarm.removeAllListeners();
  start(db, clock);
  giveRoom();
  await ring();
  await vi.waitFor(async () => expect(await waiting()).toEqual([]));
  expect(await listReceipts(db)).toEqual(['receipt-0001']);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toEqual([]));
});

it('one that still finds no room keeps no other from it', async () => {
  const { db, clock } = makeStore();
  const giveRoom = takeRoom(db);
  const { save } = start(db, clock);
  for (const receiptId of ['receipt-0001', 'receipt-0002']) await save(makeReceipt({ receiptId }));
  giveRoom();
  takeRoom(db, (id) => id === 'receipt-0001');
  await ring();
  await vi.waitFor(async () => expect(await waiting()).toEqual(['unsent-receipt:receipt-0001']));
  expect(await listReceipts(db)).toEqual(['receipt-0002']);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
});

it('one that is stored at once waits nowhere', async () => {
  const { db, clock } = makeStore();
  expect(await start(db, clock).save(makeReceipt())).toMatchObject({ ok: true });
  expect(await waiting()).toEqual([]);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
