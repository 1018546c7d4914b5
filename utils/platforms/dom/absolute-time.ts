import { normalizeLabel } from './normalize-label';
import type { TimeSpan } from './relative-time';

/** Month words in en, sv and nb, January first. */
const MONTHS = [
  'january januari januar jan',
  'february februari februar feb febr',
  'march mars mar',
  'april apr',
  'may maj mai',
  'june juni jun',
  'july juli jul',
  'august augusti aug',
  'september sep sept',
  'october oktober oct okt',
  'november nov',
  'december desember dec des',
].map((words) => words.split(' '));

const FILLERS = new Set(
  (
    'at kl klokken klockan den the of ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön ' +
    'mandag tirsdag lørdag søndag man tir lør søn'
  ).split(' '),
);
const TODAY = new Set(['today', 'idag', 'i-dag']);
const YESTERDAY = new Set(['yesterday', 'igår', 'i-går']);

interface Parts {
  day: number | null;
  month: number | null;
  year: number | null;
  time: { readonly hour: number; readonly minute: number } | null;
}

/**
 * A written-out date, with or without a time of day, in the browser's own time zone: "lördag 20 september 2026 kl. 10:15".
 * With a time of day it is that minute's instant, without one the whole day. Without a year the latest one that is not in the
 * future. Null when any word of it is not understood.
 */
export function parseAbsoluteTime(shown: string, now: number): TimeSpan | null {
  const text = normalizeLabel(shown).replace(/\bi (dag|går)/, 'i-$1');
  const parts: Parts = { day: null, month: null, year: null, time: null };
  const rest = text.replace(
    /\b(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\b\.?)?/,
    (_, hour, minute, half?: string) => {
      parts.time = { hour: toHour(Number(hour), half), minute: Number(minute) };
      return ' ';
    },
  );
  for (const word of rest.split(/[\s,]+/).map((part) => part.replace(/\.$/, ''))) {
    if (word !== '' && word !== '·' && !takeWord(word, parts, now)) return null;
  }
  return toSpan(parts, now);
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function takeWord(word: string, parts: Parts, now: number): boolean {
  const month = MONTHS.findIndex((words) => words.includes(word));
  if (month >= 0 && parts.month === null) {
    parts.month = month;
  } else if (/^\d{1,2}(?:st|nd|rd|th|:[ae])?$/.test(word) && parts.day === null) {
    parts.day = Number.parseInt(word, 10);
  } else if (/^(?:19|20)\d{2}$/.test(word) && parts.year === null) {
    parts.year = Number(word);
  } else if ((TODAY.has(word) || YESTERDAY.has(word)) && parts.day === null) {
    const date = new Date(now);
    if (YESTERDAY.has(word)) date.setDate(date.getDate() - 1);
    [parts.year, parts.month, parts.day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  } else {
    return FILLERS.has(word);
  }
  return true;
}

function toSpan({ day, month, year, time }: Parts, now: number): TimeSpan | null {
  if (day === null || month === null) return null;
  if (time && (time.hour > 23 || time.minute > 59)) return null;
  const inYear = (wanted: number) => new Date(wanted, month, day, time?.hour ?? 0, time?.minute ?? 0);
  let date = inYear(year ?? new Date(now).getFullYear());
  if (year === null && date.getTime() > now) date = inYear(date.getFullYear() - 1);
  if (date.getMonth() !== month || date.getDate() !== day) return null;
  const from = date.getTime();
  if (time) return { from, until: from };
  const next = new Date(date.getFullYear(), month, day + 1);
  return { from, until: next.getTime() };
}
