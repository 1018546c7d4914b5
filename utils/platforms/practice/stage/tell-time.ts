import type { Language } from '@/utils/domain/language';

const MINUTE = 60_000;
const UNITS = [
  { unit: 'week', length: 7 * 24 * 60 * MINUTE, short: { sv: ' v', nb: ' u', en: 'w' } },
  { unit: 'day', length: 24 * 60 * MINUTE, short: { sv: ' d', nb: ' d', en: 'd' } },
  { unit: 'hour', length: 60 * MINUTE, short: { sv: ' tim', nb: ' t', en: 'h' } },
  { unit: 'minute', length: MINUTE, short: { sv: ' min', nb: ' min', en: 'm' } },
] as const;
const JUST_NOW = { sv: 'Just nu', nb: 'Nå', en: 'Just now' } as const;
const LOCALES = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } as const;

/** How long ago, as it stands under a comment: "39 min", "3 tim", "1 d". Rounded down, as the big sites do. */
export function tellShortTime(language: Language, writtenAt: number, now: number): string {
  const unit = UNITS.find(({ length }) => now - writtenAt >= length);
  if (!unit) return JUST_NOW[language];
  return `${Math.floor((now - writtenAt) / unit.length)}${unit.short[language]}`;
}

/** The same in words, as labels have it: "för 39 minuter sedan". */
export function tellLongTime(language: Language, writtenAt: number, now: number): string {
  const unit = UNITS.find(({ length }) => now - writtenAt >= length);
  if (!unit) return JUST_NOW[language].toLowerCase();
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' });
  return format.format(-Math.floor((now - writtenAt) / unit.length), unit.unit);
}

/** The minute itself, as the tooltip over the time tells it: "torsdag 19 november 2026 kl. 10:14". */
export function tellExactTime(language: Language, writtenAt: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeStyle: 'short' }).format(
    writtenAt,
  );
}
