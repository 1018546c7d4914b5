import { expect, it } from 'vitest';
import { loadPolicy } from '@/utils/policies/load-policy';
import { placeDay, serviceCalendarOf } from '@/utils/policies/service-calendar';

it.each([
  ['midsummer-eve', 2026, '2026-06-19'],
  ['midsummer-eve', 2027, '2027-06-25'],
  ['all-saints-eve', 2026, '2026-10-30'],
  ['all-saints-eve', 2025, '2025-10-31'],
  ['easter-3', 2026, '2026-04-02'],
  ['easter-4', 2027, '2027-03-24'],
  ['12-24', 2026, '2026-12-24'],
  ['2027-05-07', 2027, '2027-05-07'],
])('%s in %i is %s', (rule, year, date) => expect(placeDay(rule, year)).toEqual([date]));

it.each([
  ['2027-05-07', 2026],
  ['02-29', 2027],
])('%s has no day in %i', (rule, year) => expect(placeDay(rule, year)).toEqual([]));

it('gives the working-day clock a calendar of every shipped country', async () => {
  const [swedish, norwegian] = await Promise.all([loadPolicy('se/nykvarn'), loadPolicy('no/sogne')]);
  if (!swedish.ok || !norwegian.ok) throw new Error('a pack does not load');
  expect(serviceCalendarOf(swedish.value.policy, [2026])).toMatchObject({
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    closedDays: ['2026-06-19', '2026-12-24', '2026-12-31'],
  });
  expect(serviceCalendarOf(norwegian.value.policy, [2026])?.halfDays).toEqual([
    '2026-04-01',
    '2026-12-24',
    '2026-12-31',
  ]);
});
