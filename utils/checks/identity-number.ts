import { validateNorwegianIdNumber } from 'norwegian-national-id-validator';
import Personnummer from 'personnummer';
import type { Check } from './check';
import { findAt, rangesOf } from './find';

const GAP = '[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff]*';
const DASH = '[-+‐‑‒–—−]';
const SWEDISH = new RegExp(
  `(?<!\\d)(?:\\d{2})?\\d{2}(?:[-./ ]?\\d{2}){2}${GAP}${DASH}?${GAP}\\d{4}(?!\\d)`,
  'gu',
);
const NORWEGIAN = new RegExp(
  `(?<!\\d)\\d{2}(?:[-./ ]?\\d{2}){2}${GAP}${DASH}?${GAP}\\d{3}[ ]?\\d{2}(?!\\d)`,
  'gu',
);

function isSwedish(shown: string): boolean {
  const isOver100 = shown.includes('+');
  const digits = shown.replace(/\D/g, '');
  return Personnummer.valid(`${digits.slice(0, -4)}${isOver100 ? '+' : '-'}${digits.slice(-4)}`);
}

function isNorwegian(shown: string): boolean {
  return validateNorwegianIdNumber(shown.replace(/\D/g, ''));
}

/**
 * Swedish personal and coordination numbers, Norwegian birth and D-numbers, however they are spaced.
 * Only a number whose date and check digits are right is one; a miss here would be worse than any other.
 */
export const identityNumber: Check = {
  id: 'identity-number',
  version: 1,
  answers: ['NYK-11', 'NYK-24', 'VAL-4', 'SOG-10'],
  defaults: {},
  run({ text }) {
    const swedish = rangesOf(text, SWEDISH).filter(({ match }) => isSwedish(match[0]));
    const norwegian = rangesOf(text, NORWEGIAN).filter(({ match }) => isNorwegian(match[0]));
    return [
      ...swedish.map(({ range }) => findAt('identity-number', 'identity-number-se', text, range)),
      ...norwegian.map(({ range }) => findAt('identity-number', 'identity-number-no', text, range)),
    ].sort((a, b) => a.start - b.start);
  },
};
