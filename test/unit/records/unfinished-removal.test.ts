import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { Policy } from '@/utils/domain/policy';
import { fail, succeed } from '@/utils/domain/result';
import { verifyChain } from '@/utils/records/chain';
import { closeRemoval } from '@/utils/records/close-removal';
import { describeForDisposal } from '@/utils/records/describe-for-disposal';
import { disposeRecord } from '@/utils/records/dispose-record';
import { mayDispose } from '@/utils/records/may-dispose';
import { noteRemoval } from '@/utils/records/note-removal';
import { saveCapture } from '@/utils/records/save-capture';
import { statusOf } from '@/utils/records/status-of';
import { findUnfinished, listUnfinished } from '@/utils/records/unfinished-removal';
import { verifyRecord } from '@/utils/records/verify-record';
import { withdrawSaidGone, type SaidGoneWithdrawal } from '@/utils/records/withdraw-said-gone';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const MINUTE = 60_000;
const COMMENT = '900100200300';

/** A store in which a removal was begun; its clock stands still until it is moved. */
async function beginRemoval() {
  let now = Date.parse('2026-09-01T10:00:00.000Z');
  const store = makeStore({ clock: () => now });
  const draft = makeDraft();
  await saveCapture(store, draft);
  const { db, clock } = store;
  const eventsOf = (recordId = draft.recordId) => db.events.where('recordId').equals(recordId).sortBy('seq');
  return {
    ...store,
    draft,
    eventsOf,
    pass: (minutes: number) => void (now += minutes * MINUTE),
    say: (isGone: boolean, eventId = 'said-1') =>
      closeRemoval(db, clock, { eventId, recordId: draft.recordId, editorId: 'e-2', isGone }),
    takeBack: (eventId: string, more: Partial<SaidGoneWithdrawal> = {}) => {
      const by = { eventId, recordId: draft.recordId, editorId: 'e-2' };
      return withdrawSaidGone(db, clock, { ...by, reason: 'said-by-mistake', ...more });
    },
    save: async (changes: Partial<CaptureDraft> = {}) => {
      const other = makeDraft(changes);
      expect((await saveCapture(store, other)).ok).toBe(true);
      return other.recordId;
    },
    note: (kind: 'removed' | 'hidden') =>
      noteRemoval(db, clock, {
        eventId: 'noted-1',
        recordId: draft.recordId,
        measure: 'hide',
        groundId: 'insult',
        outcome: { kind, how: 'driven' },
      }),
    listFor: (platform: 'facebook' | 'instagram', ...commentIds: string[]) =>
      listUnfinished(db, clock(), { platform, commentIds }),
  };
}

const RETENTION: Policy['retention'] = Object.fromEntries(
  (['comment', 'removed-comment'] as const).map((kind) => [
    kind,
    {
      label: kind,
      kinds: [kind],
      schedule: 'Plan 4.2',
      decision: { authority: 'KS', date: '2026-01-01', number: '§ 7' },
      period: 'P30D',
      trigger: kind === 'comment' ? 'captured' : 'removed',
      action: 'dispose',
      hasHold: false,
      needsArchiveCapture: false,
      conditions: [],
      answers: [],
    },
  ]),
);

describe('a removal whose end was never noted', () => {
  it('counts as such only when it can no longer be under way in any tab', async () => {
    const { clock, eventsOf, pass, listFor, draft } = await beginRemoval();
    pass(14);
    expect(findUnfinished(await eventsOf(), clock())).toBeNull();
    expect(await listFor('facebook', COMMENT)).toEqual(succeed([]));
    pass(1);
    expect(findUnfinished(await eventsOf(), clock())).toBe('2026-09-01T10:00:00.000Z');
    expect(await listFor('facebook', '1', COMMENT)).toEqual(
      succeed([{ commentId: COMMENT, recordId: draft.recordId }]),
    );
    expect(await listFor('instagram', COMMENT)).toEqual(succeed([]));
  });

  it('counts no more once its end was noted, however it ended', async () => {
    const { clock, eventsOf, pass, note, listFor } = await beginRemoval();
    await note('hidden');
    pass(60);
    expect(findUnfinished(await eventsOf(), clock())).toBeNull();
    expect(await listFor('facebook', COMMENT)).toEqual(succeed([]));
  });
});

describe('an editor who has looked', () => {
  it.each([
    [true, 'said-gone', 'said-gone'],
    [false, 'removal-failed', 'still-there'],
  ] as const)(
    'and says that it is gone (%s) ends it once, by an event of its own',
    async (isGone, status, outcome) => {
      const { db, clock, eventsOf, pass, say, draft } = await beginRemoval();
      pass(20);
      for (let i = 0; i < 2; i++) expect(await say(isGone)).toEqual(succeed(null));
      const events = await eventsOf();
      expect(events.slice(3)).toMatchObject([
        { id: 'said-1', type: status, editorId: 'e-2', data: { outcome, ground: 'insult', measure: 'hide' } },
      ]);
      expect(statusOf(events)).toBe(status);
      expect(await verifyChain(db)).toMatchObject({ ok: true, value: { count: 4, broken: [] } });
      const asked = { recordId: draft.recordId, eventId: 'verify', editorId: null };
      expect(await verifyRecord(db, clock, asked)).toEqual(succeed({ isIntact: true, faults: [] }));
    },
  );

  it('is not heard while it may be under way, nor after it has ended', async () => {
    const { pass, say, eventsOf } = await beginRemoval();
    expect(await say(true)).toEqual(fail({ code: 'not-permitted', detail: 'removal-waiting' }));
    pass(20);
    expect((await say(false)).ok).toBe(true);
    expect(await say(true, 'said-2')).toEqual(fail({ code: 'not-permitted', detail: 'removal-failed' }));
    expect(await eventsOf()).toHaveLength(4);
  });

  it('is not heard of a record that asked for no removal', async () => {
    const { db, clock, save } = await beginRemoval();
    const recordId = await save({ purpose: { removal: null, registration: null } });
    const closing = { eventId: 'said-1', recordId, editorId: 'e-2', isGone: true };
    expect(await closeRemoval(db, clock, closing)).toEqual(fail({ code: 'unknown-record', detail: null }));
  });

  it('gives way to what the page itself shows later', async () => {
    const { pass, say, note, eventsOf } = await beginRemoval();
    pass(20);
    await say(false);
    await note('removed');
    expect(statusOf(await eventsOf())).toBe('removed');
  });
});

describe('an editor who was wrong about its being gone', () => {
  it('takes that back with a reason, once; the question is asked anew and disposal is closed', async () => {
    const { db, clock, eventsOf, pass, say, takeBack, listFor, draft } = await beginRemoval();
    const disposability = async () => {
      const record = (await db.records.get(draft.recordId))!;
      return mayDispose(RETENTION, describeForDisposal(record, await eventsOf(), null), clock());
    };
    pass(20);
    await say(true);
    pass(60 * 24 * 31);
    expect(await disposability()).toMatchObject({ kind: 'may', rule: 'removed-comment' });
    for (let i = 0; i < 2; i++) expect(await takeBack('back-1')).toEqual(succeed(null));
    expect((await eventsOf()).slice(4)).toMatchObject([
      { type: 'said-gone-withdrawn', editorId: 'e-2', data: { reason: 'said-by-mistake' } },
    ]);
    expect(await disposability()).toEqual({ kind: 'removing' });
    expect(await listFor('facebook', COMMENT)).toMatchObject({ value: [{ recordId: draft.recordId }] });
    expect(await say(false, 'said-2')).toEqual(succeed(null));
    expect(statusOf(await eventsOf())).toBe('removal-failed');
    const described = describeForDisposal((await db.records.get(draft.recordId))!, await eventsOf(), null);
    expect(described.happened.removed).toBeUndefined();
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
  });

  it('has nothing to take back where nobody said so, nor for a reason that nobody knows', async () => {
    const { pass, say, takeBack, eventsOf } = await beginRemoval();
    pass(20);
    expect(await takeBack('back-1')).toEqual(fail({ code: 'not-permitted', detail: 'removal-waiting' }));
    expect(await takeBack('back-1', { recordId: 'x' })).toMatchObject({
      failure: { code: 'unknown-record' },
    });
    await say(true);
    expect(await takeBack('back-1', { reason: 'fel' as never })).toMatchObject({
      failure: { code: 'invalid-message' },
    });
    expect(await eventsOf()).toHaveLength(4);
  });
});

describe('disposing of it', () => {
  it.each([
    [true, 'removed-comment'],
    [false, 'comment'],
  ] as const)('follows the ordinary rules afterwards (gone: %s)', async (isGone, rule) => {
    const { db, clock, eventsOf, pass, say, draft } = await beginRemoval();
    const { recordId } = draft;
    const ask = async () =>
      mayDispose(
        RETENTION,
        describeForDisposal((await db.records.get(recordId))!, await eventsOf(), null),
        clock(),
      );
    pass(60 * 24 * 31);
    expect(await ask()).toEqual({ kind: 'removing' });
    await say(isGone);
    // What is gone is kept for a month from when somebody said so.
    if (isGone) {
      expect(await ask()).toMatchObject({ kind: 'not-yet', rule });
      pass(60 * 24 * 31);
    }
    expect(await ask()).toMatchObject({ kind: 'may', rule });
    const policy = { id: 'se/prov', version: '1', hash: 'f'.repeat(64) };
    const order = { eventId: 'disposed-1', recordId, editorId: 'e-2', rule, policy, confirmed: 0 };
    expect(await disposeRecord(db, clock, { ...order, retention: RETENTION })).toEqual(succeed(null));
    expect(await db.records.count()).toBe(0);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
  });
});

describe('removing the comment anew', () => {
  it('ends the earlier removal, and names the newer record', async () => {
    const { db, eventsOf, save } = await beginRemoval();
    const newer = await save();
    expect((await eventsOf()).slice(3)).toMatchObject([
      { type: 'removal-failed', data: { outcome: 'begun-again', record: newer } },
    ]);
    expect(statusOf(await eventsOf(newer))).toBe('removal-waiting');
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
  });

  it('leaves alone what has ended, other comments, and what was only preserved again', async () => {
    const { eventsOf, note, save } = await beginRemoval();
    await save({ purpose: { removal: null, registration: null } });
    const { fields, account } = makeDraft();
    await save({ fields: { ...fields, commentId: { ...fields.commentId, value: '1' } } });
    await save({ platform: 'instagram', account: { ...account, platform: 'instagram' } });
    expect(await eventsOf()).toHaveLength(3);
    await note('removed');
    await save();
    expect(statusOf(await eventsOf())).toBe('removed');
  });
});
