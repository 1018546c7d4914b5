import { validateNorwegianIdNumber } from 'norwegian-national-id-validator';
import Personnummer from 'personnummer';
import type { Check } from './check';
import { findAt, rangesOf } from './find';

const GAP = String.raw`\t \u00a0\u2000-\u200a\u202f\u3000`;
const DASH = '-‐‑‒–—−';
const BETWEEN = `[${DASH}${GAP}./]?`;
const BEFORE_SERIAL = `[${DASH}${GAP}+:./]{0,3}`;
const DATE = String.raw`\d{2}${BETWEEN}\d{2}${BETWEEN}\d{2}`;
/** No point in it: "2026-11-21 18.30" is a time. */
const SERIAL = `[${DASH}${GAP}]?`;
const SWEDISH = new RegExp(
  String.raw`(?<!\d)(?:\d{2}[ ]?)?${DATE}${BEFORE_SERIAL}\d{2}${SERIAL}\d{2}(?!\d)`,
  'gu',
);
const NORWEGIAN = new RegExp(
  String.raw`(?<!\d)${DATE}${BEFORE_SERIAL}\d{2}${SERIAL}\d${SERIAL}\d{2}(?!\d)`,
  'gu',
);

/** Digits as 0 to 9 and nothing invisible between them, with the place in the text of every character that is left. */
function makeBare(text: string): { bare: string; places: number[] } {
  const places: number[] = [];
  let bare = '';
  for (const { 0: sign, index } of text.matchAll(/[^\p{Cf}\p{M}]/gu)) {
    // Fullwidth digits; other signs of two units keep two places.
    const shown = /[０-９]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
    bare += shown;
    for (let unit = 0; unit < shown.length; unit += 1) places.push(index + unit);
  }
  places.push(text.length);
  return { bare, places };
}

function isSwedish(shown: string): boolean {
  const digits = shown.replace(/\D/g, '');
  return Personnummer.valid(`${digits.slice(0, -4)}${shown.includes('+') ? '+' : '-'}${digits.slice(-4)}`);
}

const isNorwegian = (shown: string) => validateNorwegianIdNumber(shown.replace(/\D/g, ''));

/**
 * Swedish personal and coordination numbers, Norwegian birth and D-numbers, however they are spaced, also with invisible
 * signs in them. Only a number whose date and check digits are right is one; a miss here would be worse than any other.
 */
export const identityNumber: Check = {
  id: 'identity-number',
  version: 2,
  answers: ['NYK-11', 'NYK-24', 'VAL-4', 'SOG-10'],
  defaults: {},
  run({ text }) {
    const { bare, places } = makeBare(text);
    const placeOf = ([start, end]: readonly [number, number]) =>
      [places[start] ?? 0, (places[end - 1] ?? 0) + 1] as const;
    const swedish = rangesOf(bare, SWEDISH).filter(({ match }) => isSwedish(match[0]));
    const norwegian = rangesOf(bare, NORWEGIAN).filter(({ match }) => isNorwegian(match[0]));
    return [
      ...swedish.map(({ range }) => findAt('identity-number', 'identity-number-se', text, placeOf(range))),
      ...norwegian.map(({ range }) => findAt('identity-number', 'identity-number-no', text, placeOf(range))),
    ].sort((a, b) => a.start - b.start);
  },
};
