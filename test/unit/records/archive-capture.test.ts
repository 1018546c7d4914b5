import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { beginCapture, findCapture, readUnderWay } from '@/utils/records/archive/begin-capture';
import { finishAbandoned, finishCapture } from '@/utils/records/archive/finish-capture';
import { keepScreen } from '@/utils/records/archive/keep-screen';
import { verifyChain } from '@/utils/records/chain';
import { readRecord } from '@/utils/records/read-records';
import { verifyRecord } from '@/utils/records/verify-record';
import { beginWithScreens, makeCapture, makeScreen } from '@/test/support/records/make-capture';
import { makeStore } from '@/test/support/records/make-store';

const png = () => new Blob(['png'], { type: 'image/png' });

describe('an archive capture', () => {
  it('becomes a record of its own kind with its screens in order, its context and why it ended', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(
      db,
      12,
      { change: 'nytt namn' },
      { commentIds: ['c-1'], shown: ['aa'] },
    );
    expect(await finishCapture(db, clock, { id, end: 'limit' })).toEqual({
      ok: true,
      value: { end: 'limit', screens: 12 },
    });
    const read = await readRecord(db, id);
    if (!read.ok || !read.value) throw new Error('not stored');
    const { record, parts, events } = read.value;
    expect(record).toMatchObject({
      kind: 'archive-capture',
      commentId: null,
      text: 'Fritidsfabriken | Facebook',
      permalink: 'https://www.facebook.com/fritidsfabriken',
      capturedAt: '2018-11-15T09:00:00.000Z',
      editorName: 'Ebba Ek',
      capture: { change: 'nytt namn', end: 'limit', screens: 12, commentIds: ['c-1'], shown: ['aa'] },
    });
    const names = Array.from({ length: 12 }, (_, i) => `screenshot-${String(i + 1).padStart(2, '0')}.png`);
    expect(parts.map(({ name }) => name)).toEqual(['evidence.json', ...names]);
    const evidence = JSON.parse(await parts[0]!.bytes.text());
    expect(evidence).toMatchObject({ kind: 'archive-capture', capture: { most: 20, end: 'limit' } });
    expect(evidence.capture.screens[3]).toMatchObject({ number: 4, top: 1_800 });
    expect(events.map(({ type, data }) => [type, data['screens'], data['end']])).toEqual([
      ['captured', undefined, undefined],
      ['stored', 12, 'limit'],
    ]);
    const verified = await verifyRecord(db, clock, { recordId: id, eventId: 'v-1', editorId: null });
    expect(verified).toEqual({ ok: true, value: { isIntact: true, faults: [] } });
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
    expect([await db.captures.count(), await db.captureScreens.count()]).toEqual([0, 0]);
  });

  it('says which screens may not continue the one before', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 2);
    await keepScreen(db, id, makeScreen(3, { continues: false }), png());
    await finishCapture(db, clock, { id, end: 'bottom' });
    const read = await readRecord(db, id);
    if (!read.ok || !read.value) throw new Error('not stored');
    expect(read.value.record.capture?.unsure).toEqual([3]);
    const { capture } = JSON.parse(await read.value.parts[0]!.bytes.text());
    expect(capture.screens.map(({ continues }: { continues: boolean }) => continues)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says on which screens conversations that lay over the page are painted over', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 2);
    await keepScreen(db, id, makeScreen(3, { covered: 2 }), png());
    await finishCapture(db, clock, { id, end: 'bottom' });
    const read = await readRecord(db, id);
    if (!read.ok || !read.value) throw new Error('not stored');
    expect(read.value.record.capture?.covered).toEqual([3]);
    const { capture } = JSON.parse(await read.value.parts[0]!.bytes.text());
    expect(capture.screens.map(({ covered }: { covered: number }) => covered)).toEqual([0, 0, 2]);
  });

  it('is stored once, however often it is ended, and takes no screen afterwards', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 2);
    await finishCapture(db, clock, { id, end: 'stopped' });
    expect(await finishCapture(db, clock, { id, end: 'bottom' })).toEqual({
      ok: true,
      value: { end: 'stopped', screens: 2 },
    });
    expect((await db.records.get(id))?.capture?.end).toBe('stopped');
    expect(await db.events.count()).toBe(2);
    expect(await keepScreen(db, id, makeScreen(3), png())).toMatchObject({
      ok: false,
      failure: { code: 'unknown-record' },
    });
  });

  it('is ended once also by two at the same time', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 1);
    const ended = await Promise.all([
      finishCapture(db, clock, { id, end: 'left' }),
      finishCapture(db, clock, { id, end: 'interrupted' }),
    ]);
    expect(ended.map((one) => one.ok && one.value.screens)).toEqual([1, 1]);
    expect(ended[0]).toEqual(ended[1]);
    expect(await db.events.count()).toBe(2);
  });

  it('has in its record every screen that was acknowledged, whenever it is ended', async () => {
    // A screen may come before each step of the ending.
    for (let steps = 0; steps < 40; steps++) {
      const { db, clock } = makeStore();
      const { id } = await beginWithScreens(db, 1);
      const ending = finishCapture(db, clock, { id, end: 'left' });
      for (let step = 0; step < steps; step++) await new Promise((resolve) => setImmediate(resolve));
      const late = await keepScreen(db, id, makeScreen(2), png());
      const ended = await ending;
      const expected = late.ok ? 2 : 1;
      expect(ended).toEqual({ ok: true, value: { end: 'left', screens: expected } });
      const parts = await db.evidence.where('[recordId+name]').between([id, ''], [id, '\uffff']).count();
      expect([parts, await db.captureScreens.count()]).toEqual([expected + 1, 0]);
    }
  });

  it('takes no screen from the moment at which it begins to end', async () => {
    const { db } = makeStore();
    await beginCapture(db, makeCapture({ end: 'left' }));
    const late = await keepScreen(db, makeCapture().id, makeScreen(1), png());
    expect(late).toMatchObject({ ok: false, failure: { code: 'unknown-record' } });
    expect(await readUnderWay(db)).toEqual({ ok: true, value: null });
  });

  it('that was begun twice is one, also once it is a record', async () => {
    const { db, clock } = makeStore();
    const begun = await beginWithScreens(db, 1);
    await finishCapture(db, clock, { id: begun.id, end: 'bottom' });
    await beginCapture(db, begun);
    expect(await db.captures.count()).toBe(0);
  });

  it('leaves no screen behind that belongs to nothing, and those of one under way alone', async () => {
    const { db, clock } = makeStore();
    await beginWithScreens(db, 2);
    await db.captureScreens.add({ ...makeScreen(1), captureId: 'gone-long-ago', bytes: png(), sha256: '' });
    await finishAbandoned(db, clock, () => false);
    expect(await db.captureScreens.toCollection().primaryKeys()).toEqual([
      ['capture-0001', 1],
      ['capture-0001', 2],
    ]);
  });

  it('tells how far it has come while it runs', async () => {
    const { db } = makeStore();
    const { id, account } = await beginWithScreens(db, 3);
    expect(await readUnderWay(db)).toEqual({ ok: true, value: { id, account, screens: 3, most: 20 } });
  });

  it('without a screen leaves nothing', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 0);
    expect(await finishCapture(db, clock, { id, end: 'refused' })).toEqual({
      ok: true,
      value: { end: 'refused', screens: 0 },
    });
    expect([await db.records.count(), await db.events.count(), await db.captures.count()]).toEqual([0, 0, 0]);
  });

  it('keeps one picture of a screen that was sent twice', async () => {
    const { db, clock } = makeStore();
    const { id } = await beginWithScreens(db, 1);
    await keepScreen(db, id, makeScreen(1), png());
    expect(await finishCapture(db, clock, { id, end: 'bottom' })).toMatchObject({ value: { screens: 1 } });
  });

  it('that nobody ended becomes a record that says so, and one under way is let be', async () => {
    const { db, clock } = makeStore();
    await beginWithScreens(db, 3, { id: 'capture-old', tabId: 1 });
    await beginCapture(
      db,
      makeCapture({ id: 'capture-new', tabId: 2, touchedAt: '2018-11-15T10:00:00.000Z' }),
    );
    await finishAbandoned(db, clock, ({ touchedAt }) => touchedAt < '2018-11-15T09:30:00.000Z');
    expect((await db.records.get('capture-old'))?.capture).toMatchObject({ end: 'interrupted', screens: 3 });
    expect(await findCapture(db, { tabId: 2 })).toMatchObject({ ok: true, value: { id: 'capture-new' } });
    expect(await findCapture(db, { tabId: 1 })).toEqual({ ok: true, value: null });
  });
});
