import { Temporal } from 'temporal-polyfill';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { AnswerPromise, ServiceCalendar } from '@/utils/domain/service-calendar';
import { findService, type ServiceInterval } from './service-day';

/** Why no deadline can be given. Each code has a sentence in the catalogue `deadlines`. */
export type DueFailure = 'unknown-time-zone' | 'unreadable-time' | 'no-working-day';

/** No closure lasts this long; a calendar that serves nowhere within it never serves. */
const LONGEST_SEARCH_DAYS = 100 * 366;

/**
 * When an answer is due, by the working-day clock (issue 5, done-when 1; NYK-3, SOG-1).
 *
 * What comes at or after closing, or on a day off, counts as received at the next opening. N working days end with
 * the service of the Nth working day after the day of receipt (0: of that day itself). Working hours run only
 * during service; used up exactly at a closing they are due at that closing.
 *
 * @param receivedAt ISO time with an offset or Z; without one it is read in the calendar's time zone.
 * @returns ISO time with the local offset, seconds always written: `2026-11-23T16:30:00+01:00`.
 */
export function dueAt(
  calendar: ServiceCalendar,
  receivedAt: string,
  promise: AnswerPromise,
): Result<string, DueFailure> {
  if (!isTimeZone(calendar.timeZone)) return fail('unknown-time-zone');
  const received = readTime(receivedAt.trim(), calendar.timeZone);
  if (!received) return fail('unreadable-time');
  if (Object.values(calendar.serviceHours).every((hours) => hours.length === 0))
    return fail('no-working-day');

  const days = walkWorkingDays(calendar, received);
  const due =
    'workingDays' in promise
      ? countDays(days, promise.workingDays)
      : countHours(
          days,
          received,
          Temporal.Duration.from({ milliseconds: toMilliseconds(promise.workingHours) }),
        );
  return due
    ? succeed(due.toString({ timeZoneName: 'never', calendarName: 'never' }))
    : fail('no-working-day');
}

/** The working days from the day of receipt on; the first is the one on which the comment counts as received. */
function* walkWorkingDays(
  calendar: ServiceCalendar,
  received: Temporal.ZonedDateTime,
): Generator<readonly ServiceInterval[]> {
  let date = received.toPlainDate();
  for (let searched = 0; searched < LONGEST_SEARCH_DAYS; searched += 1) {
    const service = findService(calendar, date);
    const closing = service.at(-1)?.closes;
    if (closing && isBefore(received, closing)) yield service;
    date = date.add({ days: 1 });
  }
}

function countDays(days: Iterable<readonly ServiceInterval[]>, promised: number) {
  let passed = 0;
  for (const service of days) {
    if (passed === promised) return service.at(-1)?.closes;
    passed += 1;
  }
  return undefined;
}

function countHours(
  days: Iterable<readonly ServiceInterval[]>,
  received: Temporal.ZonedDateTime,
  promised: Temporal.Duration,
) {
  let left = promised;
  for (const service of days) {
    for (const { opens, closes } of service) {
      if (!isBefore(received, closes)) continue;
      const start = isBefore(opens, received) ? received : opens;
      const length = start.until(closes, { largestUnit: 'hours' });
      if (Temporal.Duration.compare(left, length) <= 0) return start.add(left);
      left = left.subtract(length);
    }
  }
  return undefined;
}

/** A date alone is no time of receipt; years beyond the ones the holiday statutes can speak of are misprints. */
function readTime(text: string, timeZone: string): Temporal.ZonedDateTime | undefined {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d[T ]\d\d:\d\d/i.test(text)) return undefined;
  const hasOffset = /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(text.slice('YYYY-MM-DD'.length));
  try {
    return hasOffset
      ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone);
  } catch {
    return undefined;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) < 0;
}

function toMilliseconds(hours: number): number {
  return Math.round(hours * 3_600_000);
}
