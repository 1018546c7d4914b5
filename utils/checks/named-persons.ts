import { rangesOf } from './find';
import { toSmallLetters } from './small-letters';
import { FULL_NAME, GIVEN_NAME, PERSON_WORD } from './words/persons';

/** True when a sentence is about one person: a full name, a common given name, or a word such as "eleven". */
export function isAboutPerson(sentence: string): boolean {
  return rangesOf(sentence, GIVEN_NAME).length > 0 || PERSON_WORD.test(toSmallLetters(sentence));
}

/** True when a sentence could be about one person: as above, two capitalised words, or he and she. */
export function isMaybeAboutPerson(sentence: string): boolean {
  return (
    isAboutPerson(sentence) ||
    rangesOf(sentence, FULL_NAME).length > 0 ||
    /(?<![\p{L}])(?:hon|han|hun|ho|she|he|hennes|hans|henne|hende|hennar)(?![\p{L}])/iu.test(sentence)
  );
}

/** True when a sentence names somebody. A pair of capitalised words counts only with a common given name first. */
export function isNamingPerson(sentence: string): boolean {
  return (
    rangesOf(sentence, GIVEN_NAME).length > 0 ||
    rangesOf(sentence, FULL_NAME).some(({ match }) =>
      /(?:sson|son|sen|berg|ström|lund|qvist|gren|vik|mann|haug|dal)$/u.test(match[0]),
    )
  );
}
