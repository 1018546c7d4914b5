import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, lineOf } from '@/utils/domain/chain';
import type { ChainedEvent, EventType } from '@/utils/domain/event';
import type { RemovalOutcome } from '@/utils/domain/removal';
import { fail, succeed } from '@/utils/domain/result';
import { appendEvents } from '@/utils/records/append-events';
import { readChainOf, verifyChain } from '@/utils/records/chain';
import { noteExport } from '@/utils/records/note-export';
import { noteRemoval } from '@/utils/records/note-removal';
import { readEvents } from '@/utils/records/read-records';
import { saveCapture } from '@/utils/records/save-capture';
import { statusOf } from '@/utils/records/status-of';
import { verifyRecord } from '@/utils/records/verify-record';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const draftOf = (id: string) => ({
  id,
  recordId: 'r',
  type: 'verified' as const,
  editorId: null,
  data: { isIntact: true },
});

async function storeOne() {
  const store = makeStore();
  const draft = makeDraft();
  await saveCapture(store, draft);
  return { ...store, recordId: draft.recordId };
}

describe('appendEvents', () => {
  it('links each event to the line before it, as sha256sum would', async () => {
    const { db, clock } = makeStore();
    await appendEvents(db, clock, [draftOf('a'), draftOf('b')]);
    const [third] = await appendEvents(db, clock, [draftOf('c')]);
    const events = await db.events.toArray();
    let digest = CHAIN_START;
    for (const [index, event] of events.entries()) {
      expect([event.seq, event.previous]).toEqual([index + 1, digest]);
      digest = createHash('sha256').update(lineOf(event)).digest('hex');
    }
    expect(third).toEqual(events[2]);
    expect(lineOf(events[0]!)).toBe(
      `{"at":"2026-09-01T10:00:02.000Z","data":{"isIntact":true},"editorId":null,"id":"a",` +
        `"previous":"${CHAIN_START}","recordId":"r","seq":1,"type":"verified"}\n`,
    );
  });

  it('adds an id once and gives back the event that stands', async () => {
    const { db, clock } = makeStore();
    const [first] = await appendEvents(db, clock, [draftOf('a')]);
    const again = await appendEvents(db, clock, [draftOf('a'), draftOf('b'), draftOf('b')]);
    expect(again.map(({ seq }) => seq)).toEqual([1, 2, 2]);
    expect(again[0]).toEqual(first);
    expect(await db.events.count()).toBe(2);
  });

  it('leaves nothing behind when the transaction around it fails', async () => {
    const { db, clock } = makeStore();
    const failing = db.transaction('rw', db.events, db.records, async () => {
      await appendEvents(db, clock, [draftOf('a')]);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await db.events.count()).toBe(0);
  });
});

describe('noteRemoval', () => {
  const outcomes: [RemovalOutcome, EventType, ReturnType<typeof statusOf>][] = [
    [{ kind: 'removed', how: 'driven' }, 'removed', 'removed'],
    [{ kind: 'hidden', how: 'assisted' }, 'removed', 'hidden'],
    [{ kind: 'already-gone' }, 'removed', 'removed'],
    [{ kind: 'left-to-editor', step: 'confirm' }, 'removal-failed', 'removal-failed'],
    [{ kind: 'refused', step: 'open-menu', reason: 'several-matches' }, 'removal-failed', 'removal-failed'],
    [{ kind: 'unconfirmed', step: 'verify' }, 'removal-failed', 'removal-failed'],
    [{ kind: 'undone' }, 'removal-undone', 'removal-undone'],
  ];
  for (const [outcome, type, status] of outcomes)
    it(`keeps ${outcome.kind} once, and the status follows`, async () => {
      const { db, clock, recordId } = await storeOne();
      const note = { eventId: 'e-removal', recordId, measure: 'hide' as const, groundId: 'insult', outcome };
      expect(await noteRemoval(db, clock, note)).toEqual(succeed(null));
      expect(await noteRemoval(db, clock, note)).toEqual(succeed(null));
      const events = await readEvents(db, recordId);
      if (!events.ok) throw new Error(events.failure.code);
      expect(events.value.map((event) => event.type)).toEqual([
        'captured',
        'stored',
        'removal-requested',
        type,
      ]);
      expect(events.value.at(-1)?.data).toMatchObject({ outcome: outcome.kind, ground: 'insult' });
      expect(statusOf(events.value)).toBe(status);
    });

  it('refuses a record that is not there, and a text in the place of a code', async () => {
    const { db, clock, recordId } = await storeOne();
    const note = {
      eventId: 'e-1',
      recordId,
      measure: 'hide' as const,
      groundId: 'insult',
      outcome: { kind: 'undone' as const },
    };
    expect(await noteRemoval(db, clock, { ...note, recordId: 'another' })).toEqual(
      fail({ code: 'unknown-record', detail: null }),
    );
    const text = { kind: 'refused' as const, step: 'confirm' as const, reason: 'Ängla skrev: hej' };
    expect(await noteRemoval(db, clock, { ...note, outcome: text })).toEqual(
      fail({ code: 'invalid-message', detail: 'outcome.reason' }),
    );
  });
});

describe('statusOf', () => {
  it('is told by the newest event that says anything of it', () => {
    const status = (...types: EventType[]) =>
      statusOf(types.map((type) => ({ type, data: {} }) as ChainedEvent));
    expect(status('captured', 'stored')).toBe('stored');
    expect(status('captured', 'stored', 'removal-requested', 'verified')).toBe('removal-waiting');
    expect(status('stored', 'removal-requested', 'removal-failed', 'removed', 'exported')).toBe('removed');
    expect(status('stored', 'removed', 'disposed')).toBe('disposed');
  });
});

describe('verifyRecord', () => {
  const ask = (recordId: string) => ({ recordId, eventId: 'e-verify', editorId: 'e-1' });

  it('finds an untouched record intact and keeps that as an event', async () => {
    const { db, clock, recordId } = await storeOne();
    expect(await verifyRecord(db, clock, ask(recordId))).toEqual(succeed({ isIntact: true, faults: [] }));
    expect((await db.events.toArray()).at(-1)).toMatchObject({ type: 'verified', data: { isIntact: true } });
  });

  const wounds: [string, (store: Awaited<ReturnType<typeof storeOne>>) => Promise<unknown>, object][] = [
    [
      'a changed part',
      ({ db, recordId }) => db.evidence.update([recordId, 'thread.html'], { bytes: new Blob(['x']) }),
      { code: 'part-changed', name: 'thread.html' },
    ],
    [
      'a missing part',
      ({ db, recordId }) => db.evidence.delete([recordId, 'comment.html']),
      { code: 'part-missing', name: 'comment.html' },
    ],
    [
      'a part too many',
      ({ db, recordId }) =>
        db.evidence.add({ recordId, name: 'x', mediaType: 'x', sha256: 'x', bytes: new Blob() }),
      { code: 'part-unlisted', name: 'x' },
    ],
    [
      'changed evidence',
      ({ db, recordId }) => db.evidence.update([recordId, 'evidence.json'], { bytes: new Blob(['{}']) }),
      { code: 'part-changed', name: 'evidence.json' },
    ],
    ['a missing record', ({ db, recordId }) => db.records.delete(recordId), { code: 'record-missing' }],
    ['a missing event', ({ db }) => db.events.delete(2), { code: 'event-missing', name: 'stored' }],
    [
      'a changed event',
      ({ db }) => db.events.update(3, { data: { ground: 'other' } }),
      { code: 'chain-broken', name: '4' },
    ],
    [
      'a record that points at other evidence',
      ({ db, recordId }) => db.records.update(recordId, { evidenceHash: 'f'.repeat(64) }),
      { code: 'event-changed', name: 'stored' },
    ],
  ];
  for (const [what, wound, fault] of wounds)
    it(`names ${what}`, async () => {
      const store = await storeOne();
      await saveCapture(store, makeDraft());
      await wound(store);
      const verified = await verifyRecord(store.db, store.clock, ask(store.recordId));
      if (!verified.ok) throw new Error(verified.failure.code);
      expect(verified.value.isIntact).toBe(false);
      expect(verified.value.faults).toContainEqual(expect.objectContaining(fault));
    });

  it('knows nothing of an id that never was', async () => {
    const { db, clock } = makeStore();
    expect(await verifyRecord(db, clock, ask('nobody'))).toEqual(
      fail({ code: 'unknown-record', detail: null }),
    );
  });
});

describe('the chain', () => {
  it('is walked from end to end, and names the place where it breaks', async () => {
    const { db, clock } = makeStore();
    await appendEvents(
      db,
      clock,
      Array.from({ length: 1_203 }, (_, i) => draftOf(`e${i}`)),
    );
    const whole = await verifyChain(db);
    expect(whole).toMatchObject({ ok: true, value: { count: 1_203, broken: [] } });
    await db.events.update(700, { type: 'exported' });
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [701] } });
    await db.events.delete(900);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [701, 901] } });
  });

  it('gives the shortest stretch that holds the events of the records', async () => {
    const store = makeStore();
    const { fields } = makeDraft();
    const drafts = ['1', '2', '3'].map((value) =>
      makeDraft({ fields: { ...fields, commentId: { ...fields.commentId, value } } }),
    );
    for (const draft of drafts) await saveCapture(store, draft);
    const ids = [drafts[1]!.recordId];
    await noteExport(store.db, store.clock, {
      exportId: 'x',
      recordIds: ids,
      asOf: 0,
      format: 'bag',
      sha256: 'f'.repeat(64),
      editorId: null,
    });
    const places = await Array.fromAsync(readChainOf(store.db, ids), ({ seq }) => seq);
    expect(places).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(await Array.fromAsync(readChainOf(store.db, []))).toEqual([]);
  });
});
