import type { Language } from '@/utils/domain/language';

/** Chromium carries no nynorsk and would write American English; bokmål differs from it in three weekdays. */
const LOCALES: Readonly<Record<Language | 'nn', string>> = {
  sv: 'sv-SE',
  nb: 'nb-NO',
  nn: 'nb-NO',
  en: 'en-GB',
};
const NYNORSK: Readonly<Record<string, string>> = { mandag: 'måndag', tirsdag: 'tysdag', lørdag: 'laurdag' };

/**
 * Writes a moment (milliseconds since 1970) as a careful writer of the language does: in Swedish and Norwegian a full
 * stop between hours and minutes (Myndigheternas skrivregler; Språkrådet), in English a colon and the day first.
 */
export function createMomentFormat(
  language: Language | 'nn',
  options: Intl.DateTimeFormatOptions,
): (moment: number) => string {
  const format = new Intl.DateTimeFormat(LOCALES[language], options);
  if (language === 'en') return (moment) => format.format(moment);
  return (moment) => {
    const written = format.format(moment).replace(/(\d\d):(\d\d)/g, '$1.$2');
    return language === 'nn' ? written.replace(/\p{L}+/gu, (word) => NYNORSK[word] ?? word) : written;
  };
}
