import type { Check } from './check';
import { findAt } from './find';
import { isAboutPerson, isMaybeAboutPerson } from './named-persons';
import { findPhrases } from './phrases';
import { sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';
import { health as words, IS_HAVING, IS_SERVICE, IS_WORKING } from './words/health';

/** A word of health or care beside a person exposes somebody, meant or not (NYK-24, 2009:400; SOG-10). */
export const health: Check = {
  id: 'health',
  version: 1,
  answers: ['NYK-24', 'VAL-4', 'SOG-10'],
  defaults: {},
  run({ text }) {
    return findPhrases(text, words)
      .filter(({ range }) => {
        const sentence = sentenceAround(text, range);
        if (IS_SERVICE.test(toSmallLetters(text.slice(...range)))) return false;
        const small = toSmallLetters(sentence);
        const isHaving = IS_HAVING.test(small);
        if (isHaving) return isMaybeAboutPerson(sentence);
        return isAboutPerson(sentence) && !IS_WORKING.test(small);
      })
      .map(({ range }) => findAt('health', 'health', text, range));
  },
};
