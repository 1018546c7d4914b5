import type { Check } from './check';
import { findAt, rangesOf } from './find';

const SWEDISH = /(?<![\p{L}\d#@/-])[A-HJ-PR-UW-Z]{3}[ \u00a0-]?\d{2}[A-HJ-NPR-UW-Z\d](?![\p{L}\d%/-])/gu;
const NORWEGIAN = /(?<![\p{L}\d#@/-])[A-HJ-NPR-Z]{2}[ \u00a0]?\d{5}(?![\p{L}\d%/-])/gu;
const VEHICLE =
  /\b(?:bil(?:en|ar|er|arna|ene)?|reg(?:\.|istrering)?s?-?(?:nummer|nr|skylt)|regnr|skylt(?:en|ar)?|skilt(?:et|er)?|fordon(?:et)?|kjøretøy(?:et)?|parker\p{L}*|lastbil\p{L}*|lastebil\p{L}*|släp\p{L}*|moped\p{L}*|buss(?:en)?|(?:volvo|saab|tesla|audi|bmw|toyota|ford|kia|skoda|škoda|vw|volkswagen)\p{L}*|car|vehicle|plate|van|number ?plate)\b/iu;

/**
 * A Swedish or Norwegian registration plate, which leads to its owner (NYK-11). Room and product numbers
 * have the same shape, so a plate that is not written in the usual way needs a word of vehicles near it.
 */
export const carPlate: Check = {
  id: 'car-plate',
  version: 1,
  answers: ['NYK-11', 'VAL-4'],
  defaults: {},
  run({ text }) {
    const found = [...rangesOf(text, SWEDISH), ...rangesOf(text, NORWEGIAN)].filter(({ range }) =>
      VEHICLE.test(text.slice(Math.max(0, range[0] - 120), range[1] + 120)),
    );
    return found.map(({ range }) => findAt('car-plate', 'car-plate', text, range));
  },
};
