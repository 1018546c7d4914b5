import type { Check } from './check';
import { findAt } from './find';
import { isAboutPerson, isMaybeAboutPerson } from './named-persons';
import { findPhrases } from './phrases';
import { joinWithinSentences, sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';
import {
  health as words,
  IS_HAVING,
  IS_SERVICE,
  IS_TOPIC,
  IS_WORKING,
  NEEDS_HAVING,
  ONLY_IN_CAPITALS,
} from './words/health';

/** A word of health or care beside a person exposes somebody, meant or not (NYK-24, 2009:400; SOG-10). */
export const health: Check = {
  id: 'health',
  version: 2,
  answers: ['NYK-24', 'VAL-4', 'SOG-10'],
  defaults: {},
  run({ text }) {
    const exposing = findPhrases(text, words)
      .map(({ range }) => range)
      .filter((range) => {
        const shown = text.slice(...range);
        const small = toSmallLetters(shown);
        if (IS_SERVICE.test(small)) return false;
        if (ONLY_IN_CAPITALS.has(small) && shown !== shown.toUpperCase()) return false;
        const sentence = sentenceAround(text, range);
        const said = toSmallLetters(sentence);
        if (IS_HAVING.test(said)) return isMaybeAboutPerson(sentence);
        const before = toSmallLetters(text.slice(Math.max(0, range[0] - 40), range[0]));
        if (NEEDS_HAVING.test(small) || IS_TOPIC.test(before) || IS_WORKING.test(said)) return false;
        return isAboutPerson(sentence);
      });
    return joinWithinSentences(text, exposing).map((range) => findAt('health', 'health', text, range));
  },
};
