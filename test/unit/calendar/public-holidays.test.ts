import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { findPublicHolidays } from '@/utils/calendar/public-holidays';

const years = Array.from({ length: 46 }, (_, i) => 2005 + i);

describe('findPublicHolidays', () => {
  it.each(['SE', 'NO'] as const)('agrees with date-holidays in %s from 2005 to 2050', (country) => {
    const library = new Holidays(country, { types: ['public'] });
    for (const year of years) {
      const expected = library.getHolidays(year).map(({ date }) => date.slice(0, 10));
      expect([...findPublicHolidays(country, year)].toSorted()).toEqual([...new Set(expected)].toSorted());
    }
  });

  it('knows that eves are not public holidays', () => {
    const eves = ['2026-06-19', '2026-12-24', '2026-12-31', '2026-04-30', '2026-04-04'];
    expect(eves.filter((eve) => findPublicHolidays('SE', 2026).has(eve))).toEqual([]);
    expect(eves.filter((eve) => findPublicHolidays('NO', 2026).has(eve))).toEqual([]);
  });
});
