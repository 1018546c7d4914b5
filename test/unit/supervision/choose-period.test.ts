import { describe, expect, it } from 'vitest';
import type { PeriodName } from '@/utils/domain/supervision';
import { choosePeriod } from '@/utils/supervision/choose-period';

describe('the time that a report speaks of', () => {
  it.each<[PeriodName, string, string, string]>([
    ['month', '2026-11-22', '2026-11-01', '2026-11-22'],
    ['last-month', '2026-11-22', '2026-10-01', '2026-10-31'],
    ['last-month', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['last-month', '2028-03-15', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-22', '2026-08-23', '2026-11-22'],
    ['quarter', '2026-01-31', '2025-11-01', '2026-01-31'],
    ['year', '2026-11-22', '2025-11-23', '2026-11-22'],
  ])('%s, seen from %s, is %s to %s', (name, today, from, until) => {
    expect(choosePeriod(name, today)).toEqual({ from, until });
  });
});
