import { normalizeLabel } from './normalize-label';

/** Milliseconds since 1970; `from` equals `until` for an instant. */
export interface TimeSpan {
  readonly from: number;
  readonly until: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Shortest and longest length of each unit, and its words in en, sv and nb. */
const UNITS: readonly { readonly least: number; readonly most: number; readonly words: string }[] = [
  { least: 1000, most: 1000, words: 's sec secs second seconds sek sekund sekunder' },
  { least: MINUTE, most: MINUTE, words: 'm min mins minute minutes minut minuter minutt minutter' },
  { least: HOUR, most: HOUR, words: 'h hr hrs hour hours tim timme timmar t time timer' },
  { least: DAY, most: DAY, words: 'd day days dag dagar dager døgn dygn' },
  { least: 7 * DAY, most: 7 * DAY, words: 'w wk wks week weeks v vecka veckor u uke uker' },
  { least: 28 * DAY, most: 31 * DAY, words: 'mo mos month months mån månad månader md mnd måned måneder' },
  { least: 365 * DAY, most: 366 * DAY, words: 'y yr yrs year years år' },
];
const ONE = /^(?:a|an|one|en|ett|ei|et|én)$/;
const JUST_NOW =
  /^(?:just now|now|a few seconds ago|nyss|just nu|nu|för några sekunder sedan|akkurat nå|nå|nettopp|for noen sekunder siden|for få sekunder siden)$/;

/**
 * The honest interval that a relative time stands for: "1 d" is any moment from two days to one day before `now`.
 * Null for what is not wholly understood.
 */
export function parseRelativeTime(shown: string, now: number): TimeSpan | null {
  const text = normalizeLabel(shown);
  if (JUST_NOW.test(text)) return { from: now - MINUTE, until: now };
  const core = text
    .replace(/^(?:about|for|för|ca\.?|cirka|omkring) /, '')
    .replace(/ (?:ago|sedan|siden)$/, '');
  const match = /^(\d+) ?(\p{L}+)\.?$|^(\p{L}+) (\p{L}+)\.?$/u.exec(core);
  if (!match) return null;
  const amount = match[1] ?? match[3] ?? '';
  const word = match[2] ?? match[4] ?? '';
  const count = /^\d+$/.test(amount) ? Number(amount) : ONE.test(amount) ? 1 : null;
  const unit = UNITS.find(({ words }) => words.split(' ').includes(word));
  if (count === null || !unit || count > 1000) return null;
  return { from: now - (count + 1) * unit.most, until: now - count * unit.least };
}
