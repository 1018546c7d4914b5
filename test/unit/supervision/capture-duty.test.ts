import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { withdrawHandedOver } from '@/utils/records/withdraw-handed-over';
import { handOver } from '@/test/support/records/hand-over';
import { computeCaptureDuty, readCaptureDuties } from '@/utils/supervision/capture-duty';
import { beginWithScreens, makeCapture } from '@/test/support/records/make-capture';
import { makeStore } from '@/test/support/records/make-store';
import { makeAccount } from '@/test/support/supervision/make-material';

const frame = (now: string, everyMonths = 6) => ({
  everyMonths,
  timeZone: 'Europe/Stockholm',
  now: Date.parse(now),
});
const captured = (on: string) => ({ recordId: 'c', on, isHandedOver: true });

describe('the archive capture of an account', () => {
  it('is due so many months after the last one, and that day counts', () => {
    const last = captured('2026-05-21');
    expect(computeCaptureDuty('2020-01-01T00:00:00Z', last, frame('2026-11-20T12:00:00Z'))).toMatchObject({
      dueOn: '2026-11-21',
      state: 'kept',
    });
    expect(computeCaptureDuty('2020-01-01T00:00:00Z', last, frame('2026-11-20T23:30:00Z')).state).toBe('due');
  });

  it('stays within a short month', () => {
    const { dueOn } = computeCaptureDuty('', captured('2026-08-31'), frame('2026-11-20T12:00:00Z'));
    expect(dueOn).toBe('2027-02-28');
  });

  it('is counted from the day on which the account was added while there is none', () => {
    const added = '2026-05-31T22:30:00Z';
    expect(computeCaptureDuty(added, null, frame('2026-11-20T12:00:00Z'))).toEqual({
      last: null,
      dueOn: '2026-12-01',
      state: 'ahead',
    });
    expect(computeCaptureDuty(added, null, frame('2026-12-01T12:00:00Z')).state).toBe('due');
  });
});

describe('where the accounts stand', () => {
  const account = makeAccount({ keys: makeCapture().account.keys, addedAt: '2018-01-01T00:00:00.000Z' });
  const other = makeAccount({ id: 'other', keys: ['id:99'], addedAt: '2018-11-01T00:00:00.000Z' });

  it('is told by the last whole capture of each one’s first page, and whether it was saved for the archive', async () => {
    const { db, clock } = makeStore();
    await beginWithScreens(db, 1, { id: 'capture-one', startedAt: '2018-06-01T09:00:00.000Z' });
    await finishCapture(db, clock, { id: 'capture-one', end: 'bottom' });
    await beginWithScreens(db, 1, { id: 'capture-two', startedAt: '2018-11-15T23:30:00.000Z' });
    await finishCapture(db, clock, { id: 'capture-two', end: 'limit' });
    const part = { id: 'capture-post', startedAt: '2018-11-30T09:00:00.000Z', isFirstPage: false };
    await beginWithScreens(db, 1, part);
    await finishCapture(db, clock, { id: 'capture-post', end: 'bottom' });
    await beginWithScreens(db, 1, { id: 'capture-cut', startedAt: '2018-12-01T09:00:00.000Z' });
    await finishCapture(db, clock, { id: 'capture-cut', end: 'stopped' });
    const read = () => readCaptureDuties(db, [account, other], frame('2018-12-02T12:00:00Z'));
    expect(await read()).toMatchObject({
      value: [
        {
          duty: {
            last: { recordId: 'capture-two', on: '2018-11-16', isHandedOver: false },
            dueOn: '2019-05-16',
            state: 'unsaved',
          },
        },
        { duty: { last: null, dueOn: '2019-05-01', state: 'ahead' } },
      ],
    });
    await handOver(db, clock, {
      exportId: 'x-1',
      recordIds: ['capture-two'],
      asOf: 1_000,
      format: 'pdf',
      sha256: 'a'.repeat(64),
      editorId: null,
    });
    expect(await read()).toMatchObject({
      value: [{ duty: { last: { isHandedOver: true }, state: 'kept' } }, {}],
    });
    const withdrawal = { eventId: 'back-1', exportId: 'x-1', editorId: null };
    await withdrawHandedOver(db, clock, { ...withdrawal, reason: 'file-faulty' });
    expect(await read()).toMatchObject({
      value: [{ duty: { last: { isHandedOver: false }, state: 'unsaved' } }, {}],
    });
  });
});
