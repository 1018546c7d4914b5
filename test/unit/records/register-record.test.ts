import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listLacks } from '@/utils/records/registration-lacks';
import { noteShown } from '@/utils/records/note-shown';
import { declineRegistration, registerRecord } from '@/utils/records/register-record';
import type { ReplyEntry } from '@/utils/records/register-reply';
import { saveCapture } from '@/utils/records/save-capture';
import { verifyChain } from '@/utils/records/chain';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

async function storeTwo() {
  const store = makeStore();
  const registration = {
    registrationId: crypto.randomUUID(),
    title: 'Fråga om badet',
    criterionId: 'becomes-case',
    caseNumber: null,
    isConfidential: false,
    note: '',
  };
  const [comment, reply] = [
    makeDraft({ purpose: { removal: null, registration } }),
    makeDraft({ purpose: { removal: null, registration: null } }),
  ];
  await saveCapture(store, comment);
  await saveCapture(store, reply);
  const entry = {
    eventId: 'entry-0001',
    recordId: comment.recordId,
    editorId: 'e-1',
    number: 'KS 2026/42',
    registeredAt: '2026-09-01',
    officer: 'Rut Registrator',
    caseNumber: null,
    replies: [] as ReplyEntry[],
  };
  return { ...store, comment, reply, entry };
}

it('registers a comment with number, date and officer, as one event however often it is asked', async () => {
  const { db, clock, comment, entry } = await storeTwo();
  expect((await registerRecord(db, clock, entry)).ok).toBe(true);
  expect((await registerRecord(db, clock, entry)).ok).toBe(true);
  expect((await db.records.get(comment.recordId))?.registration).toMatchObject({
    state: 'registered',
    number: 'KS 2026/42',
    officer: 'Rut Registrator',
    direction: 'incoming',
  });
  expect(await db.events.filter(({ type }) => type === 'registered').count()).toBe(1);
});

it.each([
  ['that has not come yet', '2026-09-02', false],
  ['from a slip of the hand', '2087-09-01', false],
  ['before the comment came in', '2026-08-31', false],
  ['on which it came in', '2026-09-01', true],
])('a day %s: whether it can be that of the registration', async (_, registeredAt, isTaken) => {
  const { db, clock, comment, entry } = await storeTwo();
  const said = await registerRecord(db, clock, { ...entry, registeredAt });
  expect(said).toMatchObject(
    isTaken ? { ok: true } : { failure: { code: 'invalid-message', detail: 'registeredAt' } },
  );
  const state = (await db.records.get(comment.recordId))?.registration?.state;
  expect(state).toBe(isTaken ? 'registered' : 'requested');
});

describe('a reply that goes with its comment', () => {
  const inCase = { caseNumber: 'KS 2026/7' };
  const answer = { title: 'Svar från Provkommun' };

  it('is registered as outgoing by its own number, from the municipality, under the same case', async () => {
    const { db, clock, comment, reply, entry } = await storeTwo();
    const replies = [{ ...answer, recordId: reply.recordId, number: 'KS 2026/43' }];
    expect((await registerRecord(db, clock, { ...entry, ...inCase, replies })).ok).toBe(true);
    expect((await db.records.get(reply.recordId))?.registration).toMatchObject({
      ...answer,
      ...inCase,
      state: 'registered',
      number: 'KS 2026/43',
      registeredAt: '2026-09-01',
      officer: 'Rut Registrator',
      direction: 'outgoing',
      from: 'Provkommun',
      to: 'Ängla Påhittad',
    });
    expect((await db.records.get(comment.recordId))?.registration?.number).toBe('KS 2026/42');
    const entered = await db.events.filter(({ type }) => type === 'registered').toArray();
    expect(entered.map(({ data }) => data['number'])).toEqual(['KS 2026/42', 'KS 2026/43']);
  });

  it('waits for the registrar as outgoing where it has no number yet, and then gets one by itself', async () => {
    const { db, clock, reply, entry } = await storeTwo();
    const replies = [{ ...answer, recordId: reply.recordId, number: null }];
    for (let time = 0; time < 2; time += 1)
      expect((await registerRecord(db, clock, { ...entry, ...inCase, replies })).ok).toBe(true);
    const waiting = (await db.records.get(reply.recordId))!;
    expect(waiting.registration).toMatchObject({
      ...answer,
      ...inCase,
      state: 'requested',
      number: null,
      registeredAt: null,
      officer: null,
      direction: 'outgoing',
      to: 'Ängla Påhittad',
    });
    expect(listLacks(waiting)).toEqual(['number']);
    const own = { ...entry, ...inCase, eventId: 'entry-0002', recordId: reply.recordId };
    expect((await registerRecord(db, clock, { ...own, number: 'KS 2026/43' })).ok).toBe(true);
    expect((await db.records.get(reply.recordId))?.registration).toMatchObject({
      number: 'KS 2026/43',
      direction: 'outgoing',
      ...answer,
    });
    const events = await db.events.where('recordId').equals(reply.recordId).toArray();
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['registration-requested', 'registered']);
  });

  it('is not registered on a day before it was sent', async () => {
    const { db, entry, comment, ...store } = await storeTwo();
    const late = makeDraft({ purpose: { removal: null, registration: null } });
    const time = { shown: '1 min', from: '2026-09-03T08:00:00.000Z', until: '2026-09-03T08:01:00.000Z' };
    const fields = { ...late.fields, time: { ...late.fields.time, value: time } };
    await saveCapture({ ...store, db }, { ...late, fields });
    const afterwards = () => Date.parse('2026-09-04T10:00:00.000Z');
    const enter = (number: string | null) =>
      registerRecord(db, afterwards, {
        ...entry,
        replies: [{ ...answer, recordId: late.recordId, number }],
      });
    expect(await enter('KS 2026/43')).toMatchObject({
      failure: { code: 'invalid-message', detail: 'registeredAt' },
    });
    expect((await db.records.get(comment.recordId))?.registration?.state).toBe('requested');
    expect((await enter(null)).ok).toBe(true);
  });
});

it('enters nothing when a reply is unknown or a field is empty', async () => {
  const { db, clock, comment, entry } = await storeTwo();
  const before = await db.events.count();
  expect(
    await registerRecord(db, clock, {
      ...entry,
      replies: [{ recordId: 'no-such-record', title: 'Svar', number: null }],
    }),
  ).toMatchObject({
    ok: false,
    failure: { code: 'unknown-record' },
  });
  expect(await registerRecord(db, clock, { ...entry, number: '  ' })).toMatchObject({
    failure: { code: 'invalid-message', detail: 'number' },
  });
  expect((await db.records.get(comment.recordId))?.registration?.state).toBe('requested');
  expect(await db.events.count()).toBe(before);
});

it('what the registrar has entered is neither overwritten nor declined afterwards', async () => {
  const { db, clock, comment, entry } = await storeTwo();
  await registerRecord(db, clock, entry);
  const refused = { ok: false, failure: { code: 'not-permitted' } };
  expect(await registerRecord(db, clock, { ...entry, eventId: 'entry-0002', number: 'X 1' })).toMatchObject(
    refused,
  );
  expect(await declineRegistration(db, clock, { ...entry, eventId: 'decline-1' })).toMatchObject(refused);
  expect((await db.records.get(comment.recordId))?.registration?.number).toBe('KS 2026/42');
});

it('a request that is declined lacks nothing more; until then the number is missing', async () => {
  const { db, clock, comment } = await storeTwo();
  const standing = (await db.records.get(comment.recordId))!;
  expect(listLacks(standing)).toContain('number');
  const registration = {
    ...standing.registration!,
    criterionId: 'bears-on-case',
    caseNumber: null,
    from: ' ',
  };
  expect(listLacks({ ...standing, registration })).toEqual(['from', 'case-number', 'number']);
  await declineRegistration(db, clock, { eventId: 'decline-1', recordId: comment.recordId, editorId: null });
  expect(listLacks((await db.records.get(comment.recordId))!)).toEqual([]);
});

it('showing a confidential text is an event, and the chain stays whole', async () => {
  const { db, clock, comment } = await storeTwo();
  await noteShown(db, clock, { eventId: 'shown-001', recordId: comment.recordId, editorId: 'e-1' });
  const last = await db.events.orderBy('seq').last();
  expect(last).toMatchObject({ type: 'shown', recordId: comment.recordId, editorId: 'e-1', data: {} });
  expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
});
