import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { jsonFormat } from '@/utils/exports/json/create-json';
import { readJson } from '@/utils/exports/json/read-json';
import { readAgain } from '@/utils/exports/read-again';
import { readChainOf, verifyChain } from '@/utils/records/chain';
import { readItem } from '@/utils/records/read-items';
import { declineRegistration, registerRecord } from '@/utils/records/register-record';
import { reopenRegistration } from '@/utils/records/reopen-registration';
import type { ReplyEntry } from '@/utils/records/register-reply';
import { saveCapture } from '@/utils/records/save-capture';
import { createFilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { openEvidence, openItem } from '@/utils/records/vault/open-record';
import { makeRequest } from '@/test/support/exports/run-export';
import { inThread, MAIN, openStore, toRegistry } from '@/test/support/records/confidential';

const WRONG = 'KS 2062/0042';
const RIGHT = 'KS 2026/0042';
const OWN = 'KS 2026/0043';
const REFUSED = { ok: false, failure: { code: 'not-permitted' } };

/** A comment at the registrar and our reply to it. */
async function storeReplied({ isConfidential = false } = {}) {
  const store = await openStore();
  const { db, clock } = store;
  const comment = inThread(MAIN, [], { purpose: toRegistry({ isConfidential }) });
  const reply = inThread('2007', []);
  for (const draft of [comment, reply]) expect((await saveCapture(store, draft)).ok).toBe(true);
  const by = { recordId: comment.recordId, editorId: 'e-1' };
  const entry = { ...by, registeredAt: '2026-09-01', officer: 'Rut', caseNumber: 'KS 2026/7', replies: [] };
  const register = (
    eventId: string,
    number: string,
    replies: readonly ReplyEntry[] = [{ recordId: reply.recordId, title: 'Svar', number: OWN }],
  ) => registerRecord(db, clock, { ...entry, eventId, number, replies });
  const reopen = (eventId: string, more = {}) =>
    reopenRegistration(db, clock, { ...by, eventId, reason: 'typing-error', ...more });
  const stateOf = async ({ recordId }: { recordId: string }) =>
    (await db.records.get(recordId))?.registration;
  const reopened = () => db.events.filter(({ type }) => type === 'registration-reopened').toArray();
  return { ...store, comment, reply, by, register, reopen, stateOf, reopened };
}

describe('a wrong entry of the registrar', () => {
  it('is taken back with its reply and entered anew; the events keep the old number and the reason', async () => {
    const { db, comment, reply, register, reopen, stateOf, reopened } = await storeReplied();
    await register('entry-0001', WRONG);
    for (let time = 0; time < 2; time += 1) expect((await reopen('reopen-001')).ok).toBe(true);
    for (const draft of [comment, reply])
      expect(await stateOf(draft)).toMatchObject({
        state: 'requested',
        number: null,
        registeredAt: null,
        officer: null,
        caseNumber: 'KS 2026/7',
      });
    expect((await reopened()).map(({ id, recordId, data }) => ({ id, recordId, ...data }))).toMatchObject([
      { id: 'reopen-001', recordId: comment.recordId, number: WRONG, reason: 'typing-error' },
      { id: `reopen-001:${reply.recordId}`, recordId: reply.recordId, number: OWN },
    ]);

    expect((await register('entry-0002', RIGHT)).ok).toBe(true);
    expect((await reopen('reopen-001')).ok).toBe(true);
    expect((await register('entry-0001', WRONG)).ok).toBe(true);
    expect(await stateOf(comment)).toMatchObject({ state: 'registered', number: RIGHT });
    expect(await stateOf(reply)).toMatchObject({ number: OWN, direction: 'outgoing', title: 'Svar' });
    expect(await reopened()).toHaveLength(2);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
  });

  it('leaves a reply in peace that waited for its number then, or has got one by itself since', async () => {
    const { db, clock, reply, by, register, reopen, stateOf, reopened } = await storeReplied();
    const waiting = [{ recordId: reply.recordId, title: 'Svar', number: null }];
    await register('entry-0001', WRONG, waiting);
    await reopen('reopen-001');
    expect(await stateOf(reply)).toMatchObject({ state: 'requested', direction: 'outgoing' });
    expect(await reopened()).toHaveLength(1);
    await register('entry-0002', WRONG, waiting);
    const own = { ...by, recordId: reply.recordId, registeredAt: '2026-09-01', officer: 'Rut' };
    const entry = { ...own, eventId: 'entry-0003', number: OWN, caseNumber: null, replies: [] };
    expect((await registerRecord(db, clock, entry)).ok).toBe(true);
    await reopen('reopen-002');
    expect(await stateOf(reply)).toMatchObject({ state: 'registered', number: OWN });
  });

  it('leaves in an export as the right one; the file tells of both', async () => {
    const { db, comment, register, reopen } = await storeReplied();
    await register('entry-0001', WRONG);
    await reopen('reopen-001');
    await register('entry-0002', RIGHT);
    const item = (await readItem(db, comment.recordId))!;
    const events = readAgain(() => readChainOf(db, [comment.recordId]));
    const { stream } = jsonFormat.create({ ...(await makeRequest([item])), events });
    const read = readJson(await new Response(stream as BodyInit).text());
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.items[0]!.record.registration?.number).toBe(RIGHT);
    const told = read.value.events.filter(
      ({ recordId, type }) => recordId === comment.recordId && type.startsWith('regist'),
    );
    expect(told.map(({ type, data }) => [type, data['number']])).toEqual([
      ['registration-requested', undefined],
      ['registered', WRONG],
      ['registration-reopened', WRONG],
      ['registered', RIGHT],
    ]);
  });

  it('is nothing to take back before it was made, nor for a reason that nobody knows', async () => {
    const { register, reopen, reopened } = await storeReplied();
    expect(await reopen('reopen-001')).toMatchObject(REFUSED);
    expect(await reopen('reopen-001', { recordId: 'no-such-record' })).toMatchObject({
      failure: { code: 'unknown-record' },
    });
    await register('entry-0001', WRONG);
    expect(await reopen('reopen-001', { reason: 'Rut skrev fel' })).toMatchObject({
      failure: { code: 'invalid-message', detail: 'reason' },
    });
    expect(await reopened()).toEqual([]);
  });

  it('leaves a reply alone that was corrected by itself', async () => {
    const { db, clock, comment, reply, by, register, reopen, stateOf } = await storeReplied();
    await register('entry-0001', WRONG);
    expect((await reopen('reopen-001', { recordId: reply.recordId })).ok).toBe(true);
    expect(await stateOf(comment)).toMatchObject({ number: WRONG });
    const own = { ...by, recordId: reply.recordId, registeredAt: '2026-09-01', officer: 'Rut' };
    await registerRecord(db, clock, {
      ...own,
      eventId: 'entry-0002',
      number: RIGHT,
      caseNumber: null,
      replies: [],
    });
    await reopen('reopen-002');
    expect(await stateOf(comment)).toMatchObject({ state: 'requested' });
    expect(await stateOf(reply)).toMatchObject({ state: 'registered', number: RIGHT });
  });
});

describe('what was declined by mistake', () => {
  it('waits for the registrar again, and can be registered', async () => {
    const { db, clock, comment, by, register, reopen, stateOf, reopened } = await storeReplied();
    await declineRegistration(db, clock, { ...by, eventId: 'decline-1' });
    expect((await reopen('reopen-001', { reason: 'declined-by-mistake' })).ok).toBe(true);
    expect((await reopened()).map(({ data }) => data['number'])).toEqual([null]);
    expect((await register('entry-0001', RIGHT, [])).ok).toBe(true);
    expect(await stateOf(comment)).toMatchObject({ state: 'registered', number: RIGHT });
  });
});

describe('a confidential record that is corrected', () => {
  it('stays sealed, waits first in the list meanwhile, and is found by the right number alone', async () => {
    const { db, key, comment, reply, register, reopen } = await storeReplied({ isConfidential: true });
    const index = createFilledIndex(
      db,
      async (record) => (await openItem(db, record.id, key))?.record ?? record,
      (id, names) => openEvidence(db, id, key, names),
    );
    const find = (text: string) => index.find({ ...EVERYTHING, text }).count;
    const waiting = () =>
      index.find(EVERYTHING).facets.confidential.find(({ value }) => value === 'waiting')?.count ?? 0;
    await register('entry-0001', WRONG);
    await index.fill(() => undefined);
    expect([find('2062'), find('2026 0043'), waiting()]).toEqual([1, 1, 0]);
    await reopen('reopen-001');
    await index.refresh();
    expect([find('2062'), find('2026 0043'), waiting()]).toEqual([0, 0, 2]);
    await register('entry-0002', RIGHT);
    await index.refresh();
    expect([find('2062'), find('2026 0042'), find('2026 0043'), waiting()]).toEqual([0, 1, 1, 0]);
    for (const { recordId } of [comment, reply]) {
      expect(await db.records.get(recordId)).toMatchObject({ isSealed: true, text: '' });
      expect((await openItem(db, recordId, key))?.record.registration?.title).toBeTruthy();
    }
  });
});
