import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { findPersons } from './named-persons';
import { sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';
import { AT_HOME, LIVES, PLACE_WITH_NUMBER, PUBLIC_PLACE, READER_LIVES, STREET } from './words/homes';
import { isRole } from './words/roles';

/** Names of people, without the street itself, which may be called after somebody. */
function namesSomebody(sentence: string, street: string): boolean {
  return findPersons(sentence.replace(street, ', ')).some(({ isSure }) => isSure);
}

function isHome(text: string, range: [number, number]): boolean {
  const sentence = sentenceAround(text, range);
  const said = toSmallLetters(sentence);
  if (READER_LIVES.test(said)) return false;
  if (LIVES.test(said)) return true;
  if (PUBLIC_PLACE.test(toSmallLetters(text.slice(Math.max(0, range[0] - 60), range[0])))) return false;
  if (AT_HOME.test(said)) return true;
  return namesSomebody(sentence, text.slice(...range)) && !(said.match(/\p{L}+/gu) ?? []).some(isRole);
}

/** The address of somebody's home (NYK-11). Where an office or an event is found is meant to be published. */
export const streetAddress: Check = {
  id: 'street-address',
  version: 2,
  answers: ['NYK-11', 'NYK-24', 'VAL-4'],
  defaults: {},
  run({ text }) {
    const streets = rangesOf(text, STREET).filter(({ range }) => isHome(text, range));
    const others = rangesOf(text, PLACE_WITH_NUMBER).filter(({ range }) => {
      const isStreet = streets.some((street) => range[0] < street.range[1] && street.range[0] < range[1]);
      const said = toSmallLetters(sentenceAround(text, range));
      return !isStreet && LIVES.test(said) && !READER_LIVES.test(said);
    });
    return [...streets, ...others]
      .map(({ range }) => findAt('street-address', 'street-address', text, range))
      .sort((a, b) => a.start - b.start);
  },
};
