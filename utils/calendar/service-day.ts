import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type ServiceCalendar } from '@/utils/domain/service-calendar';
import { findPublicHolidays } from './public-holidays';

/** A stretch of service, from opening up to closing. */
export interface ServiceInterval {
  readonly opens: Temporal.ZonedDateTime;
  readonly closes: Temporal.ZonedDateTime;
}

const NOON = '12:00';

/**
 * The service of one date in order, in the calendar's time zone; empty when the date is no working day:
 * a weekday without hours, a closed day, a public holiday, or a half-day whose hours all begin after noon.
 * Hours that summer time swallows whole are no service.
 */
export function findService(calendar: ServiceCalendar, date: Temporal.PlainDate): readonly ServiceInterval[] {
  const day = date.toString();
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  const hours = (weekday && calendar.serviceHours[weekday]) ?? [];
  if (hours.length === 0 || calendar.closedDays.includes(day)) return [];
  if (findPublicHolidays(calendar.country, date.year).has(day)) return [];

  const lastClosing = calendar.halfDays.includes(day) ? NOON : '24:00';
  return hours
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([opens, closes]) => ({
      opens: placeTime(calendar, date, opens),
      closes: placeTime(calendar, date, closes < lastClosing ? closes : lastClosing),
    }))
    .filter(({ opens, closes }) => Temporal.ZonedDateTime.compare(opens, closes) < 0);
}

function placeTime(
  { timeZone }: ServiceCalendar,
  date: Temporal.PlainDate,
  time: string,
): Temporal.ZonedDateTime {
  return time === '24:00'
    ? date.add({ days: 1 }).toZonedDateTime({ timeZone })
    : date.toZonedDateTime({ timeZone, plainTime: time });
}
