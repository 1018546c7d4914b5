import type { Period, PeriodName } from '@/utils/domain/supervision';

/** The dates of a named period, seen from a day (YYYY-MM-DD). A period that is not over ends today. */
export function choosePeriod(name: PeriodName, today: string): Period {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const at = (m: number, d: number) => new Date(Date.UTC(year, m - 1, d)).toISOString().slice(0, 10);
  switch (name) {
    case 'month':
      return { from: at(month, 1), until: today };
    case 'last-month':
      return { from: at(month - 1, 1), until: at(month, 0) };
    case 'quarter':
      return { from: at(month - 3, day + 1), until: today };
    case 'year':
      return { from: at(month - 12, day + 1), until: today };
  }
}
