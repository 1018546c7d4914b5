import { gregorianEaster } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import type { Policy } from '@/utils/domain/policy';
import { type ServiceCalendar, serviceCalendarSchema } from '@/utils/domain/service-calendar';

/**
 * The pack's service hours, closed days and half-days as dates of the given years, for the working-day clock.
 * Null when the pack's holiday set is one that the clock does not know.
 */
export function serviceCalendarOf(policy: Policy, years: readonly number[]): ServiceCalendar | null {
  const { answers: _, ...serviceHours } = policy.serviceHours;
  const { set, closedDays, halfDays } = policy.holidays;
  const place = (rules: readonly string[]) =>
    rules.flatMap((rule) => years.flatMap((year) => placeDay(rule, year)));
  const calendar = serviceCalendarSchema.safeParse({
    country: set,
    timeZone: policy.identity.timeZone,
    serviceHours,
    closedDays: place(closedDays),
    halfDays: place(halfDays),
  });
  return calendar.success ? calendar.data : null;
}

/** The date of a day rule in a year, as a list of one; empty when the rule has no day that year. */
export function placeDay(rule: string, year: number): string[] {
  if (rule === 'midsummer-eve') return [fridayBefore({ year, month: 6, day: 20 })];
  if (rule === 'all-saints-eve') return [fridayBefore({ year, month: 10, day: 31 })];
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter) {
    const sunday = Temporal.PlainDate.from(gregorianEaster(year));
    return [sunday.add({ days: Number(easter[1]) }).toString()];
  }
  if (/^\d{4}-/.test(rule)) return rule.startsWith(`${year}-`) ? [rule] : [];
  const [month = 0, day = 0] = rule.split('-').map(Number);
  const date = Temporal.PlainDate.from({ year, month, day }).toString();
  return date === `${year}-${rule}` ? [date] : [];
}

/** The day before the Saturday that falls on or next after a date. */
function fridayBefore(earliest: { year: number; month: number; day: number }): string {
  const first = Temporal.PlainDate.from(earliest);
  return first.add({ days: ((6 - first.dayOfWeek + 7) % 7) - 1 }).toString();
}
