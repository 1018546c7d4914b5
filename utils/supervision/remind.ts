import { Temporal } from 'temporal-polyfill';
import { findLocalDate, findResponsible } from '@/utils/calendar/find-responsible';
import { findService } from '@/utils/calendar/service-day';
import type { Leave, ServiceCalendar } from '@/utils/domain/service-calendar';
import type { Reminder } from '@/utils/domain/supervision';
import type { AccountReport } from '@/utils/domain/supervision-report';
import { toInstant } from '@/utils/domain/time';

/** The next time that a clock in the municipality shows HH:MM, milliseconds since 1970. Later than `now`. */
export function findNextReminder(time: string, timeZone: string, now: number): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const today = here.withPlainTime(time);
  const next =
    today.epochMilliseconds > now
      ? today
      : here.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: time });
  return next.epochMilliseconds;
}

/** The date it is in the municipality, YYYY-MM-DD: a reminder at half past midnight speaks of the day that began. */
export function findToday(timeZone: string, now: number): string {
  return findLocalDate(toInstant(now), timeZone);
}

export interface ReminderQuestion {
  readonly reminder: Reminder;
  readonly now: number;
  readonly timeZone: string;
  readonly calendar: ServiceCalendar | null;
  readonly editor: string;
  readonly leaves: readonly Leave[];
  readonly accounts: readonly Pick<AccountReport, 'account' | 'duties'>[];
}

/**
 * The accounts that somebody still has to look through today, or none when this is no time to say so: before the chosen
 * time, said today already, a day without service, or the editor on leave. Once a day, kindly (issue 5).
 */
export function findReminded(question: ReminderQuestion): readonly string[] {
  const { reminder, now, timeZone, calendar, editor, leaves, accounts } = question;
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const today = here.toPlainDate();
  const date = today.toString();
  if (reminder.time === null || reminder.shownOn === date) return [];
  if (here.toPlainTime().toString().slice(0, 5) < reminder.time) return [];
  if (calendar && findService(calendar, today).length === 0) return [];
  if (findResponsible(editor, leaves, date) !== editor) return [];
  return accounts
    .filter(({ duties }) => duties.some(({ state }) => state !== 'met'))
    .map(({ account }) => account.name);
}
