import { describe, expect, it } from 'vitest';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';
import { computeDuty, type DutyQuestion } from '@/utils/supervision/compute-duty';

const office: [string, string][] = [['08:00', '16:30']];
const calendar: ServiceCalendar = {
  country: 'SE',
  timeZone: 'Europe/Stockholm',
  serviceHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  closedDays: [],
  halfDays: [],
};

/** November 2026 begins on a Sunday; the account was added on Monday the 2nd. */
function ask(question: Partial<DutyQuestion>) {
  return computeDuty({
    kind: 'look-through',
    everyDays: 1,
    calendar,
    startedOn: '2026-11-02',
    today: '2026-11-13',
    period: { from: '2026-11-01', until: '2026-11-30' },
    lookedOn: [],
    leaves: [],
    ...question,
  });
}
const november = (...days: number[]) => days.map((day) => `2026-11-${String(day).padStart(2, '0')}`);

describe('a daily duty', () => {
  it('is kept when somebody looks every working day, and asks for nothing on a weekend', () => {
    expect(ask({ today: '2026-11-09', lookedOn: november(3, 4, 5, 6, 9) })).toEqual({
      kind: 'look-through',
      everyDays: 1,
      state: 'met',
      dueOn: '2026-11-10',
      met: 5,
      missed: 0,
      gaps: [],
    });
  });

  it('is due, and not missed, as long as the day lasts', () => {
    expect(ask({ today: '2026-11-06', lookedOn: november(3, 4, 5) })).toMatchObject({
      state: 'due',
      dueOn: '2026-11-06',
      missed: 0,
    });
  });

  it('tells a gap with the days it covers, until somebody looks again', () => {
    expect(ask({ today: '2026-11-11', lookedOn: november(3, 4, 10, 11) })).toMatchObject({
      state: 'met',
      met: 4,
      missed: 3,
      gaps: [{ from: '2026-11-05', until: '2026-11-09', days: 5, isOpen: false, away: [] }],
    });
  });

  it('names the leave that a gap fell into, and that it is still open', () => {
    const leaves = [{ editor: 'Anna', deputy: 'Bo', from: '2026-11-06', until: '2026-11-20' }];
    const report = ask({ today: '2026-11-10', lookedOn: november(3, 4, 5), leaves });
    expect(report.state).toBe('missed');
    expect(report.gaps).toEqual([
      {
        from: '2026-11-06',
        until: '2026-11-09',
        days: 4,
        isOpen: true,
        away: [{ editor: 'Anna', deputy: 'Bo' }],
      },
    ]);
  });

  it('rests on a public holiday', () => {
    const days = {
      startedOn: '2026-12-21',
      today: '2026-12-29',
      lookedOn: ['2026-12-22', '2026-12-23', '2026-12-24'],
    };
    const period = { from: '2026-12-01', until: '2026-12-31' };
    // The 25th and 26th are holidays and the 27th is a Sunday.
    expect(ask({ ...days, period })).toMatchObject({
      state: 'missed',
      missed: 1,
      gaps: [{ from: '2026-12-28' }],
    });
  });
});

describe('a weekly duty', () => {
  it('never lets more than its days pass between two looks, however often somebody looks', () => {
    const weekly = { kind: 'supervision', everyDays: 7 } as const;
    expect(ask({ ...weekly, lookedOn: november(3, 4, 5, 6, 9, 10, 11, 12, 13) })).toMatchObject({
      state: 'met',
      met: 2,
      dueOn: '2026-11-20',
    });
    expect(ask({ ...weekly, today: '2026-11-20', lookedOn: november(6, 17) })).toMatchObject({
      state: 'met',
      met: 2,
      missed: 1,
      gaps: [{ from: '2026-11-13', until: '2026-11-16', days: 4 }],
    });
  });

  it('counts only what fell into the period, and cuts its gaps to it', () => {
    const report = ask({
      kind: 'supervision',
      everyDays: 7,
      today: '2026-11-30',
      lookedOn: november(6, 25),
      period: { from: '2026-11-20', until: '2026-11-30' },
    });
    expect(report).toMatchObject({ met: 1, missed: 1 });
    expect(report.gaps).toEqual([
      { from: '2026-11-20', until: '2026-11-24', days: 5, isOpen: false, away: [] },
    ]);
  });
});
