import { Temporal } from 'temporal-polyfill';
import type { Language } from '@/utils/domain/language';
import { deadlinesCatalogues } from '@/utils/i18n/catalogues/deadlines/deadlines-catalogues';
import { createTranslate } from '@/utils/i18n/translate';

const DAYS_NAMED_BY_WEEKDAY = 6;

/**
 * A deadline as a short sentence without a full stop: "Answer by tomorrow 16:00", "Overdue since Monday 16:30".
 * The day is named as somebody in the municipality's time zone would name it at `now`.
 *
 * @param now ISO instant
 * @param due ISO time with offset, as `dueAt` gives it
 */
export function describeDue(now: string, due: string, timeZone: string, language: Language): string {
  const translate = createTranslate(language, deadlinesCatalogues);
  const [from, until] = [now, due].map((t) => Temporal.Instant.from(t).toZonedDateTimeISO(timeZone)) as [
    Temporal.ZonedDateTime,
    Temporal.ZonedDateTime,
  ];
  const days = from.toPlainDate().until(until.toPlainDate()).days;
  const time = `${pad(until.hour)}${language === 'en' ? ':' : '.'}${pad(until.minute)}`;
  const day = nameDay(days);
  const when = translate(`when.${day}`, { time, date: day === 'date' ? format() : formatWeekday() });
  return translate(Temporal.ZonedDateTime.compare(from, until) > 0 ? 'overdue' : 'answer-by', { when });

  function formatWeekday(): string {
    return new Intl.DateTimeFormat(intlLocale(language), { weekday: 'long', timeZone }).format(
      until.epochMilliseconds,
    );
  }

  function format(): string {
    const year = from.year === until.year ? undefined : 'numeric';
    return new Intl.DateTimeFormat(intlLocale(language), {
      day: 'numeric',
      month: 'long',
      year,
      timeZone,
    }).format(until.epochMilliseconds);
  }
}

function nameDay(days: number) {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return Math.abs(days) <= DAYS_NAMED_BY_WEEKDAY ? 'weekday' : 'date';
}

/** British English writes the day before the month, as the rest of Europe does. */
function intlLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
