import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import {
  supervisionCatalogues,
  type SupervisionKey,
} from '@/utils/i18n/catalogues/supervision/supervision-catalogues';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

export interface SupervisionWords {
  readonly language: Language;
  readonly t: Translate<SupervisionKey>;
  /** A number with at most one decimal. */
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `YYYY-MM-DD` as the language writes a date. */
  readonly date: (date: string) => string;
  /** The date of an instant in the municipality's time zone. */
  readonly dateOf: (instant: string, timeZone: string) => string;
  readonly shortDate: (date: string) => string;
  readonly month: (month: string) => string;
  /** An instant with its time of day, in the municipality's time zone. */
  readonly instant: (instant: string, timeZone: string) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };
const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** The words, numbers and dates of the page in one language. */
export function supervisionWords(language: Language): SupervisionWords {
  const locale = LOCALES[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (date: string) => formatter.format(Date.parse(date));
  };
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    t: createTranslate(language, supervisionCatalogues),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    dateOf: (instant, timeZone) =>
      format({ day: 'numeric', month: 'long', year: 'numeric', timeZone })(instant),
    shortDate: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'short', year: 'numeric' }),
    instant: (instant, timeZone) =>
      createMomentFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })(
        Date.parse(instant),
      ),
    weekdays: Array.from({ length: 7 }, (_, i) => weekday.format(A_MONDAY + i * DAY)),
  };
}

export const SupervisionWordsContext = createContext<SupervisionWords>(supervisionWords('en'));

export function useSupervisionWords(): SupervisionWords {
  return useContext(SupervisionWordsContext);
}
