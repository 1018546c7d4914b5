import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PendingChange } from '@/utils/domain/pending-comment';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';
import { findNextMoment, findPerson, sortPending } from '@/utils/domain/pending-overview';
import { readPendingState } from '@/utils/domain/pending-state';
import { changePending } from '@/utils/pending/change-pending';
import { followRecords } from '@/utils/pending/follow-records';
import { forgetSettled, recountDeadlines } from '@/utils/pending/keep-up';
import { saveLeave } from '@/utils/pending/leaves';
import { listPending } from '@/utils/pending/list-pending';
import { noteMissing } from '@/utils/pending/note-missing';
import { noticeComments } from '@/utils/pending/notice-comments';
import type { PendingStore } from '@/utils/pending/pending-store';
import { closeRemoval } from '@/utils/records/close-removal';
import { noteRemoval } from '@/utils/records/note-removal';
import { saveCapture } from '@/utils/records/save-capture';
import { withdrawSaidGone } from '@/utils/records/withdraw-said-gone';
import { createVault } from '@/utils/records/vault/vault';
import { observed } from '@/utils/domain/observed';
import { makeAnswer, makeNoticed, makePendingStore, PLACE, RULES } from '@/test/support/pending/make-pending';
import { inThread, MAIN, PASSPHRASE, SECRET, toRegistry } from '@/test/support/records/confidential';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

async function list(store: PendingStore) {
  const listed = await listPending(store);
  if (!listed.ok) throw new Error(listed.failure.code);
  return listed.value;
}

async function items(store: PendingStore) {
  return sortPending(await list(store), store.clock());
}

let steps = 0;
function change(
  store: PendingStore,
  id: string,
  changed: PendingChange,
  by = 'Eva',
  stepId = `step-${(steps += 1)}`,
) {
  return changePending(store, id, [
    { ...changed, id: stepId, at: new Date(store.clock()).toISOString(), by },
  ]);
}

const stateOf = async (store: PendingStore, id = 'facebook:1001') =>
  readPendingState((await store.db.pending.get(id))?.steps ?? []);

describe('noticing', () => {
  it('proposes a question with its reasons and deadline, once however often it is seen', async () => {
    const { store } = makePendingStore();
    for (let i = 0; i < 3; i++) expect((await noticeComments(store, PLACE, [makeNoticed()])).ok).toBe(true);
    const [item, ...others] = await items(store);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ shownState: 'proposed', urgency: 'coming' });
    expect(item?.comment.reasons).toContain('asks');
    expect(item?.comment.dueAt).toBe('2026-11-17T16:30:00+01:00');
  });

  it('keeps the first 200 characters and nothing of the post or the parent', async () => {
    const { store } = makePendingStore();
    const text = `När öppnar badhuset? ${'🏊 '.repeat(300)}`;
    await noticeComments(store, PLACE, [makeNoticed({ text })]);
    const [row] = await store.db.pending.toArray();
    expect([...(row?.text ?? '')].length).toBe(200);
    expect(JSON.stringify(row)).not.toContain('Badhuset är öppet igen');
  });

  it.each([
    ['a visitor thanking', { text: 'Tack, så fint!' }],
    [
      'visitors talking to each other',
      {
        text: 'Bo Ek ska vi åka dit ihop?',
        parent: { author: 'Bo Ek', text: 'Fint bad!' },
        commentId: '1002',
        threadId: '1001',
      },
    ],
    [
      'what is older than a month',
      { written: { from: '2026-09-01T08:00:00.000Z', until: '2026-09-02T08:00:00.000Z' } },
    ],
  ])('keeps nothing of %s', async (_, comment) => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed(comment)]);
    expect(await store.db.pending.count()).toBe(0);
  });

  it('lets a sharper look at the time move the deadline', async () => {
    const { store } = makePendingStore();
    const vague = { from: '2026-11-13T09:00:00.000Z', until: '2026-11-16T08:50:00.000Z' };
    await noticeComments(store, PLACE, [makeNoticed({ written: vague })]);
    expect((await items(store))[0]?.comment.dueAt).toBe('2026-11-16T16:30:00+01:00');
    await noticeComments(store, PLACE, [makeNoticed()]);
    expect((await items(store))[0]?.comment.dueAt).toBe('2026-11-17T16:30:00+01:00');
    await noticeComments(store, PLACE, [makeNoticed({ written: vague })]);
    expect((await items(store))[0]?.comment.dueAt).toBe('2026-11-17T16:30:00+01:00');
  });
});

describe('the day a deadline belongs to', () => {
  it('is the one that ends when the deadline is midnight', async () => {
    const calendar: ServiceCalendar = { ...RULES.calendar!, serviceHours: { mon: [['08:00', '24:00']] } };
    const { store, setTime } = makePendingStore({ calendar, promise: { workingDays: 0 } });
    await noticeComments(store, PLACE, [makeNoticed()]);
    const [item] = await items(store);
    expect(item).toMatchObject({ urgency: 'today', comment: { dueAt: '2026-11-17T00:00:00+01:00' } });
    setTime('2026-11-16T23:00:01.000Z');
    expect((await items(store))[0]?.urgency).toBe('overdue');
  });
});

describe('an answer of the account', () => {
  it('settles the comment with its time, seen together or later, once', async () => {
    const { store, setTime } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    setTime('2026-11-16T10:00:00.000Z');
    await noticeComments(store, PLACE, [makeAnswer()]);
    await noticeComments(store, PLACE, [makeAnswer()]);
    expect(await items(store)).toEqual([]);
    expect(await stateOf(store)).toMatchObject({ name: 'answered', answeredAt: '2026-11-16T09:31:00.000Z' });
    expect((await store.db.pending.get('facebook:1001'))?.steps).toHaveLength(1);
  });

  it('seen twice settles one, and not the next who waits in the thread', async () => {
    const { store } = makePendingStore();
    const bo = makeNoticed({
      commentId: '1002',
      threadId: '1001',
      authorName: 'Bo Ek',
      text: 'Hur dyrt är badet?',
    });
    const before = [
      { commentId: '1002', authorName: 'Bo Ek' },
      { commentId: '1001', authorName: 'Åsa Öberg' },
    ];
    const answer = makeAnswer({ text: 'Bo Ek Femtio kronor.', before });
    await noticeComments(store, PLACE, [makeNoticed(), bo, answer]);
    for (let i = 0; i < 2; i++)
      await noticeComments(store, PLACE, [makeNoticed(), { ...answer, text: 'Femtio kronor.' }]);
    expect((await items(store)).map(({ comment }) => comment.commentId)).toEqual(['1001']);
  });

  it('goes to whoever it names, else to the nearest before it', async () => {
    const { store } = makePendingStore();
    const reply = makeNoticed({
      commentId: '1002',
      threadId: '1001',
      authorName: 'Bo Ek',
      text: 'Hur dyrt är badet för barn?',
    });
    const before = [
      { commentId: '1002', authorName: 'Bo Ek' },
      { commentId: '1001', authorName: 'Åsa Öberg' },
    ];
    await noticeComments(store, PLACE, [
      makeNoticed(),
      reply,
      makeAnswer({ text: 'Åsa Öberg Klockan nio.', before }),
    ]);
    expect((await items(store)).map(({ comment }) => comment.commentId)).toEqual(['1002']);
    await noticeComments(store, PLACE, [makeAnswer({ commentId: '1010', text: 'Femtio kronor.', before })]);
    expect(await items(store)).toEqual([]);
  });

  it('to a visitor who waits for nothing settles nothing', async () => {
    const { store } = makePendingStore();
    const before = [
      { commentId: '1003', authorName: 'Lena Lind' },
      { commentId: '1001', authorName: 'Åsa Öberg' },
    ];
    await noticeComments(store, PLACE, [makeNoticed(), makeAnswer({ text: 'Lena Lind Tack!', before })]);
    expect(await items(store)).toHaveLength(1);
  });

  it.each([
    ['does-not-stop-clock', '2026-11-17T16:30:00+01:00'],
    ['none', '2026-11-17T16:30:00+01:00'],
    ['stops-clock', '2026-11-18T16:30:00+01:00'],
  ] as const)(
    'that promises one: with a pack that says %s it is due %s (NYK-3)',
    async (acknowledgement, due) => {
      const { store, setTime } = makePendingStore({ acknowledgement });
      await noticeComments(store, PLACE, [makeNoticed()]);
      setTime('2026-11-17T10:00:00.000Z');
      const text = 'Hej Åsa! Vi tar reda på hur det ligger till, senast på onsdag.';
      const written = { from: '2026-11-17T09:00:00.000Z', until: '2026-11-17T09:01:00.000Z' };
      await noticeComments(store, PLACE, [makeAnswer({ text, written })]);
      expect((await items(store))[0]).toMatchObject({ shownState: 'acknowledged', comment: { dueAt: due } });
      await noticeComments(store, PLACE, [makeAnswer({ commentId: '1011' })]);
      expect(await stateOf(store)).toMatchObject({
        name: 'answered',
        acknowledgedAt: '2026-11-17T09:01:00.000Z',
      });
    },
  );
});

describe('what an editor does', () => {
  it('done twice with the same id is done once', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    for (let i = 0; i < 2; i++)
      await change(store, 'facebook:1001', { kind: 'accepted' }, 'Eva', 'same-step');
    expect((await store.db.pending.get('facebook:1001'))?.steps).toHaveLength(1);
    expect((await items(store))[0]).toMatchObject({ shownState: 'waiting', state: { person: 'Eva' } });
  });

  it('dismisses with a reason that stays, and takes it back', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    await change(store, 'facebook:1001', { kind: 'dismissed', reason: 'not-ours' });
    await noticeComments(store, PLACE, [makeNoticed()]);
    expect(await items(store)).toEqual([]);
    expect(await stateOf(store)).toMatchObject({ name: 'dismissed', dismissedFor: 'not-ours' });
    await change(store, 'facebook:1001', { kind: 'reopened' });
    expect(await items(store)).toHaveLength(1);
  });

  it('puts off, and it comes back by itself while the deadline stays', async () => {
    const { store, setTime } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    await change(store, 'facebook:1001', { kind: 'postponed', until: '2026-11-16T13:00:00.000Z' });
    expect((await items(store))[0]).toMatchObject({ shownState: 'postponed' });
    expect(new Date(findNextMoment(await list(store), store.clock())).toISOString()).toBe(
      '2026-11-16T13:00:00.000Z',
    );
    setTime('2026-11-16T13:00:00.000Z');
    expect((await items(store))[0]).toMatchObject({
      shownState: 'waiting',
      comment: { dueAt: '2026-11-17T16:30:00+01:00' },
    });
  });

  it('fails for a comment that is not there', async () => {
    const { store } = makePendingStore();
    expect(await change(store, 'facebook:9', { kind: 'accepted' })).toMatchObject({
      ok: false,
      failure: { code: 'unknown-record' },
    });
  });
});

describe('time', () => {
  it('makes it due today and then overdue, and says when to look again', async () => {
    const { store, setTime } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    const look = async () => [
      (await items(store))[0]?.urgency,
      new Date(findNextMoment(await list(store), store.clock())).toISOString(),
    ];
    expect(await look()).toEqual(['coming', '2026-11-16T23:00:00.000Z']);
    setTime('2026-11-16T23:00:00.000Z');
    expect(await look()).toEqual(['today', '2026-11-17T15:30:00.000Z']);
    setTime('2026-11-17T15:30:01.000Z');
    expect(await look()).toEqual(['overdue', '2026-11-17T23:00:00.000Z']);
  });

  it('sorts by deadline, the overdue first; a question from the media is due the same day (VAR-25)', async () => {
    const { store } = makePendingStore();
    const press = 'Hej, jag är reporter på Provbladet. Vem kan jag intervjua om badhuset?';
    const old = { from: '2026-11-12T08:00:00.000Z', until: '2026-11-12T08:01:00.000Z' };
    await noticeComments(store, PLACE, [
      makeNoticed(),
      makeNoticed({ commentId: '1002', text: press }),
      makeNoticed({ commentId: '1003', written: old }),
    ]);
    expect((await items(store)).map(({ comment, urgency }) => [comment.commentId, urgency])).toEqual([
      ['1003', 'overdue'],
      ['1002', 'today'],
      ['1001', 'coming'],
    ]);
  });

  it('counts anew when the rules change, and only then', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    const slower = { ...store, rules: { ...store.rules, promise: { workingDays: 3 } } };
    await recountDeadlines(slower);
    expect((await items(store))[0]?.comment.dueAt).toBe('2026-11-19T16:30:00+01:00');
    await store.db.pending.update('facebook:1001', { dueAt: 'kept' });
    await recountDeadlines(slower);
    expect((await store.db.pending.get('facebook:1001'))?.dueAt).toBe('kept');
  });
});

describe('leave', () => {
  it('gives what waits to the deputy, and says when nobody is there', async () => {
    const { store, setTime } = makePendingStore();
    const leave = { from: '2026-11-17', until: '2026-11-20' };
    await saveLeave(store.db, { id: 'leave-1', editor: 'Eva', deputy: 'Bo', ...leave });
    await noticeComments(store, PLACE, [makeNoticed()]);
    await change(store, 'facebook:1001', { kind: 'accepted' });
    const person = async () => findPerson((await items(store))[0]!, (await list(store)).deputies);
    expect(await person()).toBe('Eva');
    setTime('2026-11-17T09:00:00.000Z');
    expect(await person()).toBe('Bo');
    await saveLeave(store.db, { id: 'leave-2', editor: 'Bo', deputy: 'Eva', ...leave });
    expect(await person()).toBeNull();
    setTime('2026-11-21T09:00:00.000Z');
    expect(await person()).toBe('Eva');
  });
});

describe('records', () => {
  it('a removal settles the comment, a registration is shown at it, and both are found out later too', async () => {
    const { store } = makePendingStore();
    const records = { ...makeStore(), db: store.db };
    const draft = makeDraft({
      fields: { ...makeDraft().fields, commentId: observed('1001', 'link', 'certain') },
      purpose: {
        removal: makeDraft().purpose.removal,
        registration: {
          registrationId: crypto.randomUUID(),
          title: 'Badet',
          criterionId: 'other',
          caseNumber: null,
          isConfidential: false,
          note: '',
        },
      },
    });
    await noticeComments(store, PLACE, [makeNoticed()]);
    const saved = await saveCapture(records, draft);
    expect(saved.ok, JSON.stringify(saved)).toBe(true);
    await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'proposed', isRegistered: true });
    const outcome = { kind: 'hidden', how: 'driven' } as const;
    await noteRemoval(store.db, records.clock, {
      eventId: 'removal-1',
      recordId: draft.recordId,
      measure: 'hide',
      groundId: 'insult',
      outcome,
    });
    for (let i = 0; i < 2; i++) await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'removed' });
    expect((await store.db.pending.get('facebook:1001'))?.steps.map(({ kind }) => kind)).toEqual([
      'registered',
      'removed',
    ]);
  });

  it('an editor who says that a comment is gone after a removal that nobody saw the end of settles it too', async () => {
    const { store } = makePendingStore();
    let now = Date.parse('2026-09-01T10:00:00.000Z');
    const records = { ...makeStore(), db: store.db, clock: () => now };
    const { fields } = makeDraft();
    const draft = makeDraft({ fields: { ...fields, commentId: observed('1001', 'link', 'certain') } });
    await noticeComments(store, PLACE, [makeNoticed()]);
    await saveCapture(records, draft);
    await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'proposed' });
    now += 3_600_000;
    const closing = { eventId: 'said-1', recordId: draft.recordId, editorId: 'e-1', isGone: true };
    expect((await closeRemoval(store.db, records.clock, closing)).ok).toBe(true);
    for (let i = 0; i < 2; i++) await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'gone' });
    expect((await store.db.pending.get('facebook:1001'))?.steps).toHaveLength(1);

    now = Date.parse('2026-11-17T10:00:00.000Z');
    const by = { recordId: draft.recordId, editorId: 'e-1' };
    const withdrawal = { ...by, eventId: 'back-1', reason: 'seen-again' } as const;
    expect((await withdrawSaidGone(store.db, records.clock, withdrawal)).ok).toBe(true);
    for (let i = 0; i < 2; i++) await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'waiting', settledAt: null });
    expect((await closeRemoval(store.db, records.clock, { ...closing, eventId: 'said-2' })).ok).toBe(true);
    for (let i = 0; i < 2; i++) await followRecords(store);
    expect(await stateOf(store)).toMatchObject({ name: 'gone' });
  });
});

describe('words that may not be kept', () => {
  const drafts = {
    'sent to the registry as confidential': () => ({
      ...makeDraft(),
      purpose: {
        removal: null,
        registration: {
          registrationId: crypto.randomUUID(),
          title: 'Känsligt',
          criterionId: 'confidential',
          caseNumber: null,
          isConfidential: true,
          note: '',
        },
      },
    }),
    'removed on a ground that keeps no copy': () => ({ ...makeDraft(), scope: 'metadata' as const }),
  };

  it.each(Object.entries(drafts))(
    'go at once when the comment was %s, settled or not',
    async (_, draftOf) => {
      for (const isSettled of [false, true]) {
        const { store } = makePendingStore();
        const draft = draftOf();
        await noticeComments(store, PLACE, [makeNoticed(), ...(isSettled ? [makeAnswer()] : [])]);
        const saved = await saveCapture(
          { ...makeStore(), db: store.db },
          {
            ...draft,
            fields: { ...draft.fields, commentId: observed('1001', 'link', 'certain') },
          },
        );
        expect(saved.ok, JSON.stringify(saved)).toBe(true);
        for (let i = 0; i < 2; i++) await followRecords(store);
        expect(await store.db.pending.get('facebook:1001')).toMatchObject({
          isOpen: isSettled ? 0 : 1,
          authorName: null,
          text: null,
          permalink: null,
        });
      }
    },
  );
});

describe('words of an ordinary comment whose record is confidential for its thread', () => {
  const notice = makeNoticed({ commentId: MAIN, threadId: MAIN });
  const ordinary = inThread(MAIN, [SECRET], { purpose: { removal: null, registration: null } });
  const secret = inThread(SECRET, [MAIN], { purpose: toRegistry() });
  type Step = 'noticed' | 'preserved' | 'the other is confidential';
  const orders: readonly (readonly Step[])[] = [
    ['noticed', 'preserved', 'the other is confidential'],
    ['noticed', 'the other is confidential', 'preserved'],
    ['the other is confidential', 'preserved', 'noticed'],
    ['preserved', 'noticed', 'the other is confidential'],
  ];

  it.each(orders)('go as its own would: %s, %s, %s; it waits on without them', async (...order) => {
    const { store } = makePendingStore();
    const records = { ...makeStore(), db: store.db };
    await createVault(store.db, records.clock, PASSPHRASE);
    for (const step of order) {
      const done =
        step === 'noticed'
          ? await noticeComments(store, PLACE, [notice])
          : await saveCapture(records, step === 'preserved' ? ordinary : secret);
      expect(done.ok).toBe(true);
      await followRecords(store);
    }
    await noticeComments(store, PLACE, [notice]);
    expect(await store.db.records.get(ordinary.recordId)).toMatchObject({ isSealed: true, text: '' });
    expect(await store.db.pending.get(`facebook:${MAIN}`)).toMatchObject({
      isOpen: 1,
      authorName: null,
      text: null,
      permalink: null,
    });
  });

  it('stay where its thread was never preserved with it, however confidential another comment is', async () => {
    const { store } = makePendingStore();
    const records = { ...makeStore(), db: store.db };
    await noticeComments(store, PLACE, [notice]);
    for (const draft of [inThread(MAIN, [], { purpose: ordinary.purpose }), secret])
      expect((await saveCapture(records, draft)).ok).toBe(true);
    await followRecords(store);
    expect(await store.db.pending.get(`facebook:${MAIN}`)).toMatchObject({ authorName: 'Åsa Öberg' });
  });
});

describe('a comment that its page does not show', () => {
  it('is said to be missing, once, and goes on waiting until the editor says that it is gone', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    for (let i = 0; i < 2; i++) expect((await noteMissing(store, 'facebook', '1001')).ok).toBe(true);
    expect((await items(store))[0]).toMatchObject({
      shownState: 'proposed',
      state: { missedAt: '2026-11-16T09:00:00.000Z' },
    });
    expect((await store.db.pending.get('facebook:1001'))?.steps).toHaveLength(1);
    await change(store, 'facebook:1001', { kind: 'gone' });
    expect(await items(store)).toEqual([]);
  });

  it('is missing no more when it is seen, and waits again when it had been given up', async () => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    await noteMissing(store, 'facebook', '1001');
    for (let i = 0; i < 2; i++) await noticeComments(store, PLACE, [makeNoticed()]);
    expect(await stateOf(store)).toMatchObject({ name: 'proposed', missedAt: null });
    await change(store, 'facebook:1001', { kind: 'gone' });
    for (let i = 0; i < 2; i++) await noticeComments(store, PLACE, [makeNoticed()]);
    expect((await items(store))[0]).toMatchObject({ shownState: 'waiting' });
    expect((await store.db.pending.get('facebook:1001'))?.steps.map(({ kind }) => kind)).toEqual([
      'missed',
      'found',
      'gone',
      'found',
    ]);
  });

  it.each(['1001', '9999'])('that is settled or unknown (%s) is not missed', async (commentId) => {
    const { store } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed(), makeAnswer()]);
    await noteMissing(store, 'facebook', commentId);
    expect((await store.db.pending.toArray()).flatMap(({ steps: taken }) => taken)).toHaveLength(1);
  });
});

describe('forgetting', () => {
  it('lets go of name, text and link only when a rule says so and its time is over', async () => {
    const { store, setTime } = makePendingStore();
    await noticeComments(store, PLACE, [makeNoticed()]);
    await change(store, 'facebook:1001', { kind: 'assigned', to: 'Bo Prov', handOver: null });
    await change(store, 'facebook:1001', {
      kind: 'answered',
      how: 'editor',
      answeredAt: '2026-11-16T09:00:00.000Z',
    });
    setTime('2027-11-16T09:00:00.000Z');
    await forgetSettled(store);
    expect((await store.db.pending.get('facebook:1001'))?.authorName).toBe('Åsa Öberg');
    const ruled = { ...store, rules: { ...store.rules, keepAfterSettled: { days: 30 } } };
    setTime('2026-12-10T09:00:00.000Z');
    await forgetSettled(ruled);
    expect((await store.db.pending.get('facebook:1001'))?.authorName).toBe('Åsa Öberg');
    setTime('2026-12-16T09:00:00.000Z');
    await forgetSettled(ruled);
    const row = await store.db.pending.get('facebook:1001');
    expect(row).toMatchObject({ authorName: null, text: null, permalink: null });
    expect(JSON.stringify(row)).not.toMatch(/Eva|Bo Prov/);
    await noticeComments(store, PLACE, [makeNoticed()]);
    expect((await store.db.pending.get('facebook:1001'))?.text).toBeNull();
  });
});
