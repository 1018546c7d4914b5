import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { catchUpConfidential } from '@/utils/records/follow-confidential';
import { findStored } from '@/utils/records/find-stored';
import { noteRemoval } from '@/utils/records/note-removal';
import { registerRecord } from '@/utils/records/register-record';
import { saveCapture } from '@/utils/records/save-capture';
import { openParts, openRow } from '@/utils/records/vault/open-record';
import { sealAll } from '@/utils/records/vault/seal-record';
import { createVault } from '@/utils/records/vault/vault';
import { verifyRecord } from '@/utils/records/verify-record';
import {
  inThread,
  MAIN,
  NOTHING,
  openStore,
  PASSPHRASE,
  SECRET,
  toRegistry,
} from '@/test/support/records/confidential';
import { restoreDump } from '@/test/support/records/dump';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const OTHER = '2007';
type Store = Awaited<ReturnType<typeof openStore>>;
const secret = (more: Partial<CaptureDraft> = {}) =>
  inThread(SECRET, [MAIN], { purpose: toRegistry(), ...more });

async function readBytes({ db }: Pick<Store, 'db'>): Promise<string> {
  const texts = (await db.evidence.toArray()).map(({ bytes }) => bytes.text());
  return (await Promise.all(texts)).join();
}

async function standingOf({ db }: Pick<Store, 'db'>, { recordId }: Pick<CaptureDraft, 'recordId'>) {
  const row = await db.records.get(recordId);
  return { isConfidential: row?.isConfidential, isSealed: row?.isSealed === true };
}
const OPEN = { isConfidential: false, isSealed: false };
const SEALED = { isConfidential: true, isSealed: true };

describe('a record whose thread shows a confidential comment', () => {
  for (const order of ['before', 'after'] as const)
    it(`is confidential and sealed, preserved ${order} it; an event says why`, async () => {
      const store = await openStore();
      const [ordinary, confidential] = [inThread(MAIN, [OTHER, SECRET]), secret()];
      for (const draft of order === 'before' ? [ordinary, confidential] : [confidential, ordinary])
        expect((await saveCapture(store, draft)).ok).toBe(true);
      expect(await standingOf(store, ordinary)).toEqual(SEALED);
      expect(await readBytes(store)).not.toContain('diagnos');
      const events = await store.db.events.where('recordId').equals(ordinary.recordId).toArray();
      expect(events.find(({ type }) => type === 'made-confidential')?.data).toEqual({
        outcome: 'thread',
        record: confidential.recordId,
      });
    });

  it('still proves that it is stored, is removed, and opens byte for byte', async () => {
    const store = await openStore();
    const { db, clock, key } = store;
    await saveCapture(store, secret());
    const draft = inThread(MAIN, [SECRET], { purpose: makeDraft().purpose });
    const proof = await saveCapture(store, draft);
    if (!proof.ok) throw new Error(proof.failure.code);
    expect(await standingOf(store, draft)).toEqual(SEALED);
    expect(await saveCapture(store, draft)).toEqual(proof);
    expect(await findStored(db, proof.value)).toEqual({ ok: true, value: null });
    const { recordId } = draft;
    const outcome = { kind: 'hidden', how: 'driven' } as const;
    const note = { eventId: 'e-removed', recordId, measure: 'hide', groundId: 'insult', outcome } as const;
    expect(await noteRemoval(db, clock, note)).toEqual({ ok: true, value: null });
    const ask = { recordId, eventId: 'verified-1', editorId: null };
    expect(await verifyRecord(db, clock, ask, (row) => openParts(db, row, key))).toMatchObject({
      value: { isIntact: true },
    });
  });

  it('is found among all others by its thread alone; what does not show it stays as it is', async () => {
    const store = await openStore();
    const elsewhere = { ...makeDraft().account, keys: ['id:99'] };
    const others = [
      inThread(MAIN, [OTHER]),
      inThread(OTHER, [MAIN]),
      makeDraft({ purpose: NOTHING }),
      inThread(MAIN, [SECRET], { account: elsewhere }),
      inThread(OTHER, [], { scope: 'metadata', html: '', threadHtml: '' }),
    ];
    for (const draft of others) await saveCapture(store, draft);
    await saveCapture(store, secret());
    const late = inThread(OTHER, [MAIN]);
    await saveCapture(store, late);
    for (const draft of [...others, late]) expect(await standingOf(store, draft)).toEqual(OPEN);
  });

  it('does not hand it on: its own comment is not confidential, in no capture and no other thread', async () => {
    const store = await openStore();
    await saveCapture(store, inThread(MAIN, [SECRET]));
    await saveCapture(store, secret());
    const beside = inThread(OTHER, [MAIN]);
    await saveCapture(store, beside);
    const { account } = beside;
    await beginWithScreens(store.db, 1, { id: 'capture-main', account }, { commentIds: [MAIN] });
    await finishCapture(store.db, store.clock, { id: 'capture-main', end: 'bottom' });
    expect(await standingOf(store, beside)).toEqual(OPEN);
    expect(await standingOf(store, { recordId: 'capture-main' })).toEqual(OPEN);
  });

  it('counts as showing it where the thread could not be read, unless it is older', async () => {
    const store = await openStore();
    const missing = [{ part: 'thread', reason: 'markup-changed', forbidsRemoval: false }] as const;
    const unread = inThread(MAIN, [], { missing });
    const older = inThread(MAIN, [], { missing, capturedAt: '2026-09-01T07:59:00.000Z' });
    for (const draft of [unread, older, secret()]) await saveCapture(store, draft);
    expect(await standingOf(store, unread)).toEqual(SEALED);
    expect(await standingOf(store, older)).toEqual(OPEN);
  });
});

it('the same comment preserved before as an ordinary one is confidential too, and its words cannot be guessed', async () => {
  const store = await openStore();
  const before = inThread(SECRET, []);
  await saveCapture(store, before);
  expect((await store.db.records.get(before.recordId))?.shownHash).toMatch(/^[0-9a-f]{64}$/);
  await saveCapture(store, secret());
  const after = inThread(SECRET, []);
  await saveCapture(store, after);
  for (const draft of [before, after]) {
    expect(await standingOf(store, draft)).toEqual(SEALED);
    expect((await store.db.records.get(draft.recordId))?.shownHash).toBeNull();
  }
});

it('a capture that shows one keeps nothing in the clear from which its words could be guessed', async () => {
  const store = await openStore();
  const { account } = makeDraft();
  const shown = ['d'.repeat(64)];
  await beginWithScreens(store.db, 1, { id: 'capture-main', account }, { commentIds: [SECRET], shown });
  await finishCapture(store.db, store.clock, { id: 'capture-main', end: 'bottom' });
  expect((await store.db.records.get('capture-main'))?.capture?.shown).toEqual(shown);
  await saveCapture(store, secret());
  const row = (await store.db.records.get('capture-main'))!;
  expect(await standingOf(store, { recordId: row.id })).toEqual(SEALED);
  expect(row.capture?.shown).toEqual([]);
  expect((await openRow(row, store.key)).capture?.shown).toEqual(shown);
});

/** A confidential comment, our reply to it, and a neighbour whose thread shows the reply. */
async function storeReplied(store: ReturnType<typeof makeStore>) {
  const comment = inThread(MAIN, [], { purpose: toRegistry() });
  const reply = inThread(OTHER, []);
  const neighbour = inThread('2008', [OTHER]);
  for (const draft of [comment, reply, neighbour]) await saveCapture(store, draft);
  return { comment, reply, neighbour };
}

describe('a reply registered with a confidential comment', () => {
  it('is confidential and sealed, and so is what shows it', async () => {
    const store = await openStore();
    const { comment, reply, neighbour } = await storeReplied(store);
    expect(await standingOf(store, reply)).toEqual(OPEN);
    const entry = {
      eventId: 'entry-0001',
      recordId: comment.recordId,
      editorId: 'e-1',
      number: 'KS 2026/42',
      registeredAt: '2026-09-01',
      officer: 'Rut Registrator',
      caseNumber: null,
      replies: [{ recordId: reply.recordId, title: 'Svar från Provkommun', number: 'KS 2026/43' }],
    };
    for (let time = 0; time < 2; time += 1)
      expect(await registerRecord(store.db, store.clock, entry)).toEqual({ ok: true, value: null });
    const row = await store.db.records.get(reply.recordId);
    expect(row).toMatchObject({ ...SEALED, text: '', shownHash: null });
    expect(row?.registration).toMatchObject({ isConfidential: true, direction: 'outgoing' });
    expect(await standingOf(store, neighbour)).toEqual(SEALED);
    const made = await store.db.events.filter(({ type }) => type === 'made-confidential').toArray();
    expect(made.map(({ recordId, data }) => [recordId, data['outcome']])).toEqual([
      [reply.recordId, 'reply'],
      [neighbour.recordId, 'thread'],
    ]);
  });

  it('of an earlier version, which left it open, is followed once the database has been brought up', async () => {
    const name = `old-${crypto.randomUUID()}`;
    await restoreDump(name, JSON.parse(readFileSync('test/fixtures/records/v5.json', 'utf8')));
    const store = makeStore({}, name);
    const { reply, neighbour } = await storeReplied(store);
    const left = await store.db.records.get(reply.recordId);
    const { registration } = toRegistry();
    const said = { ...registration!, recordId: reply.recordId, state: 'registered' as const };
    const { shows: _, ...old } = { ...left!, registration: { ...said } as never };
    await store.db.records.put(old);
    const { shows: __, ...beside } = (await store.db.records.get(neighbour.recordId))!;
    await store.db.records.put(beside);

    await createVault(store.db, store.clock, PASSPHRASE);
    for (let time = 0; time < 2; time += 1)
      expect(await catchUpConfidential(store.db, store.clock)).toEqual({ ok: true, value: null });
    expect((await sealAll(store.db, store.clock)).ok).toBe(true);
    for (const draft of [reply, neighbour]) expect(await standingOf(store, draft)).toEqual(SEALED);
    expect(await store.db.meta.toArray()).toEqual([]);
  });
});
