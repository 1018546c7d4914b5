import type { Language } from '@/utils/domain/language';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';

/** A day (`2026-09-01`) as the interface language writes it; the same in every zone. */
export function formatDay(day: string, language: Language): string {
  return createMomentFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })(Date.parse(day));
}

/** A date and time as the interface language writes it, to the minute. */
export function formatInstant(instant: string, language: Language): string {
  return createMomentFormat(language, { dateStyle: 'medium', timeStyle: 'short' })(Date.parse(instant));
}
