import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { toSmallLetters } from './small-letters';
import { SHORT_FORMS } from './words/short-forms';
import { IS_NUMBER, IS_OTHER_CODE, IS_VEHICLE_NEAR } from './words/vehicles';

const SWEDISH = /(?<![\p{L}\d#@/-])(?<letters>[A-Z]{3})[ \u00a0-]?\d{2}[A-Z\d](?![\p{L}\d%/-])/gu;
const NORWEGIAN = /(?<![\p{L}\d#@/-])(?<letters>[A-Z]{2})[ \u00a0-]?\d{4,5}(?![\p{L}\d%/-])/gu;
const NEAR = 120;

/** Beside a vehicle every such sign is a plate; elsewhere one that nothing says is something else. */
function isPlate(text: string, start: number, end: number, letters: string): boolean {
  const before = toSmallLetters(text.slice(Math.max(0, start - 30), start));
  if (IS_OTHER_CODE.test(before)) return false;
  if (IS_VEHICLE_NEAR.test(toSmallLetters(text.slice(Math.max(0, start - NEAR), end + NEAR)))) return true;
  const shown = text.slice(start, end);
  const isUnmistakable = letters.length === 3 && (/[A-Z]$/u.test(shown) || /[ \u00a0]/u.test(shown));
  return isUnmistakable && !SHORT_FORMS.has(letters) && !IS_NUMBER.test(before);
}

/**
 * A Swedish or Norwegian registration plate, which leads to its owner (NYK-11). Rooms, courses and products are
 * written alike: the word before them tells, or a vehicle near by.
 */
export const carPlate: Check = {
  id: 'car-plate',
  version: 2,
  answers: ['NYK-11', 'VAL-4'],
  defaults: {},
  run({ text }) {
    return [...rangesOf(text, SWEDISH), ...rangesOf(text, NORWEGIAN)]
      .filter(({ range: [start, end], match }) => isPlate(text, start, end, match.groups?.['letters'] ?? ''))
      .map(({ range }) => findAt('car-plate', 'car-plate', text, range));
  },
};
