import { Temporal } from 'temporal-polyfill';
import type { Language } from '@/utils/domain/language';
import { deadlinesCatalogues } from '@/utils/i18n/catalogues/deadlines/deadlines-catalogues';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';
import { createTranslate } from '@/utils/i18n/translate';

const DAYS_NAMED_BY_WEEKDAY = 6;

/**
 * A deadline as a short sentence without a full stop: "Answer by tomorrow 16:00", "Overdue since Monday 16:30".
 * The day is named as somebody in the municipality's time zone would name it at `now`; midnight ends the day before.
 *
 * @param now ISO instant
 * @param due ISO time with offset, as `dueAt` gives it
 */
export function describeDue(now: string, due: string, timeZone: string, language: Language): string {
  const translate = createTranslate(language, deadlinesCatalogues);
  const from = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const until = Temporal.Instant.from(due).toZonedDateTimeISO(timeZone);
  const isMidnight = until.hour === 0 && until.minute === 0;
  const day = isMidnight ? until.subtract({ minutes: 1 }) : until;
  const name = nameDay(from.toPlainDate().until(day.toPlainDate()).days);
  const isDate = name === 'date';
  const when = translate(`when.${name}`, {
    time: `${pad(isMidnight ? 24 : until.hour)}${language === 'en' ? ':' : '.'}${pad(until.minute)}`,
    date: createMomentFormat(language, {
      timeZone,
      ...(isDate ? { day: 'numeric', month: 'long' } : { weekday: 'long' }),
      ...(isDate && from.year !== day.year && { year: 'numeric' }),
    })(day.epochMilliseconds),
  });
  return translate(Temporal.ZonedDateTime.compare(from, until) > 0 ? 'overdue' : 'answer-by', { when });
}

function nameDay(days: number) {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (Math.abs(days) > DAYS_NAMED_BY_WEEKDAY) return 'date';
  return days < 0 ? 'past-weekday' : 'weekday';
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
