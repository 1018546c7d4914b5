import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueAt } from '@/utils/calendar/due-at';
import { findLocalDate, findResponsible } from '@/utils/calendar/find-responsible';
import type { AnswerPromise, Leave, ServiceCalendar } from '@/utils/domain/service-calendar';

interface DeadlineCase extends ServiceCalendar {
  id: string;
  receivedAt: string;
  promise: AnswerPromise;
  due: string;
  editor?: string;
  leave?: Leave[];
  at?: string;
  responsible?: string | null;
}

const cases = ['by-hand', 'swept-calendar', 'walked'].flatMap((name) =>
  readFileSync(`test/fixtures/deadlines/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DeadlineCase),
);

const calendar: ServiceCalendar = {
  country: 'SE',
  timeZone: 'Europe/Stockholm',
  serviceHours: { mon: [['08:00', '16:30']] },
  closedDays: [],
  halfDays: [],
};

describe('dueAt', () => {
  it('answers the whole table', () => {
    expect(cases.length).toBeGreaterThanOrEqual(290);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const wrong = cases.flatMap(({ id, receivedAt, promise, due, ...c }) => {
      const answer = dueAt(c, receivedAt, promise);
      return answer.ok && answer.value === due ? [] : [{ id, due, answer }];
    });
    expect(wrong).toEqual([]);
  });

  it('says so when a calendar never serves', () => {
    const neverOpen = { ...calendar, serviceHours: { sat: [] } };
    const answer = dueAt(neverOpen, '2026-11-20T10:00:00Z', { workingDays: 1 });
    expect(answer).toEqual({ ok: false, failure: 'no-working-day' });
    expect(dueAt(neverOpen, '2026-11-20T10:00:00Z', { workingHours: 1 })).toEqual(answer);
  });

  it('passes over a half-day that would open after noon', () => {
    const halfMondays = { ...calendar, serviceHours: { mon: [['13:00', '16:00']] as [string, string][] } };
    const answer = dueAt({ ...halfMondays, halfDays: ['2026-11-23'] }, '2026-11-20T10:00:00Z', {
      workingDays: 0,
    });
    expect(answer).toEqual({ ok: true, value: '2026-11-30T16:00:00+01:00' });
  });

  it('takes hours that summer time swallows for no service', () => {
    const nights: ServiceCalendar = {
      ...calendar,
      serviceHours: { sun: [['02:30', '03:10']], mon: [['08:00', '16:30']] },
    };
    const answer = dueAt(nights, '2026-03-28T12:00:00+01:00', { workingHours: 1 });
    expect(answer).toEqual({ ok: true, value: '2026-03-30T09:00:00+02:00' });
  });

  it('loses nothing of a fraction of an hour', () => {
    const answer = dueAt(calendar, '2026-11-23T10:00:00+01:00', { workingHours: 0.333 });
    expect(answer).toEqual({ ok: true, value: '2026-11-23T10:19:58.8+01:00' });
  });

  it.each(['yesterday', '', '2026-11-20', '2026-13-20T10:00:00Z', '1026-11-20T10:00:00Z'])(
    'does not guess what the time of receipt %j means',
    (text) => {
      expect(dueAt(calendar, text, { workingDays: 1 })).toEqual({ ok: false, failure: 'unreadable-time' });
    },
  );

  it('reads a time without offset in the time zone of the calendar', () => {
    const answer = dueAt(calendar, '2026-11-23T15:30:00', { workingHours: 1 });
    expect(answer).toEqual({ ok: true, value: '2026-11-23T16:30:00+01:00' });
  });

  it('refuses a time zone that is not there', () => {
    const answer = dueAt({ ...calendar, timeZone: 'Europe/Kalmar' }, '2026-11-23T15:30:00Z', {
      workingDays: 1,
    });
    expect(answer).toEqual({ ok: false, failure: 'unknown-time-zone' });
  });
});

describe('findResponsible', () => {
  const leaveCases = cases.filter((c) => c.leave);

  it.each(leaveCases)('$id: $responsible', ({ editor = '', leave = [], at = '', timeZone, responsible }) => {
    expect(findResponsible(editor, leave, findLocalDate(at, timeZone))).toBe(responsible);
  });

  it('covers leave in the table', () => {
    expect(leaveCases.length).toBeGreaterThan(5);
  });
});
