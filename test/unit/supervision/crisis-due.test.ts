import { expect, it } from 'vitest';
import { makeAccount, makeLook, RULES } from '@/test/support/supervision/make-material';
import { createAccountReport } from '@/utils/supervision/account-report';

const period = { from: '2026-11-20', until: '2026-11-20' };

function crisisAt(time: string, everyHours: number | null, seconds = 200) {
  const look = { ...makeLook({ seconds }), by: 'Ebba Ek', how: 'page' as const };
  const nothing = { posts: [], pending: [], records: [], leaves: [] };
  return createAccountReport(
    makeAccount(),
    { ...nothing, looks: [look] },
    {
      period,
      today: period.from,
      now: Date.parse(`2026-11-20T${time}:00.000Z`),
      timeZone: 'Europe/Stockholm',
      calendar: null,
      rules: { ...RULES, crisis: everyHours === null ? null : { everyHours, text: '' } },
    },
  ).crisis;
}

it('in a crisis the next look is due so many hours after the last one', () => {
  expect(crisisAt('09:00', 2)).toEqual({ dueAt: '2026-11-20T10:04:00.000Z', isLate: false });
  expect(crisisAt('10:30', 2)).toEqual({ dueAt: '2026-11-20T10:04:00.000Z', isLate: true });
});

it('where nobody has really looked it is due at once', () =>
  expect(crisisAt('09:00', 2, 1)).toEqual({ dueAt: '2026-11-20T09:00:00.000Z', isLate: true }));

it('without a crisis the hours do not count', () => expect(crisisAt('09:00', null)).toBeNull());
