import { expect, it } from 'vitest';
import { countDaysToElection } from '@/utils/policies/days-to-election';

it.each([
  ['SE', '2026-09-12', 1],
  ['SE', '2026-09-13', 0],
  ['SE', '2026-09-14', 1_455],
  ['SE', '2030-07-10', 60],
  ['NO', '2025-09-07', 1],
  ['NO', '2025-09-08', 0],
  ['NO', '2027-09-13', 0],
  ['FI', '2027-09-13', null],
])('%s on %s: %s days', (country, date, days) => {
  expect(countDaysToElection(country, Date.parse(`${date}T12:00:00Z`))).toBe(days);
});
