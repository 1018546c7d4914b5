import { describe, expect, it } from 'vitest';
import type { DutyReport } from '@/utils/domain/supervision';
import { findNextReminder, findReminded, findToday, type ReminderQuestion } from '@/utils/supervision/remind';
import { makeAccount } from '@/test/support/supervision/make-material';

const ZONE = 'Europe/Oslo';
const duty = (state: DutyReport['state']): DutyReport => ({
  kind: 'look-through',
  everyDays: 1,
  state,
  dueOn: '2026-11-20',
  met: 0,
  missed: 0,
  gaps: [],
});
/** Friday 20 November 2026, 09:30 in Oslo. */
const question: ReminderQuestion = {
  reminder: { time: '09:00', shownOn: '2026-11-19' },
  now: Date.parse('2026-11-20T08:30:00.000Z'),
  timeZone: ZONE,
  calendar: {
    country: 'NO',
    timeZone: ZONE,
    serviceHours: { fri: [['08:00', '15:00']] },
    closedDays: [],
    halfDays: [],
  },
  editor: 'Anna',
  leaves: [],
  accounts: [{ account: makeAccount(), duties: [duty('met'), duty('due')] }],
};

describe('the reminder', () => {
  it('names the accounts that somebody still has to look through', () => {
    expect(findReminded(question)).toEqual(['Nykvarns kommun']);
  });

  it.each<[string, Partial<ReminderQuestion>]>([
    ['before its time', { now: Date.parse('2026-11-20T07:59:00.000Z') }],
    ['a second time on the same day', { reminder: { time: '09:00', shownOn: '2026-11-20' } }],
    ['when nobody wants one', { reminder: { time: null, shownOn: null } }],
    ['on a day without service', { now: Date.parse('2026-11-21T08:30:00.000Z') }],
    [
      'while the editor is on leave',
      { leaves: [{ editor: 'Anna', deputy: 'Bo', from: '2026-11-20', until: '2026-11-20' }] },
    ],
    ['when all is done', { accounts: [{ account: makeAccount(), duties: [duty('met')] }] }],
  ])('says nothing %s', (_, change) => {
    expect(findReminded({ ...question, ...change })).toEqual([]);
  });

  it('speaks of the day that has begun in the municipality', () => {
    expect(findToday(ZONE, Date.parse('2026-11-19T23:30:00.000Z'))).toBe('2026-11-20');
    expect(findToday(ZONE, Date.parse('2026-11-19T22:30:00.000Z'))).toBe('2026-11-19');
  });

  it('comes at the same clock time also after summer time has ended', () => {
    const before = Date.parse('2026-10-24T08:00:00.000Z');
    const first = findNextReminder('09:00', ZONE, before);
    expect(new Date(first).toISOString()).toBe('2026-10-25T08:00:00.000Z');
    expect(findNextReminder('09:00', ZONE, first) - first).toBe(24 * 3_600_000);
    expect(new Date(findNextReminder('09:00', ZONE, before - 7_200_000)).toISOString()).toBe(
      '2026-10-24T07:00:00.000Z',
    );
  });
});
