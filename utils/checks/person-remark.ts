import type { Check } from './check';
import { findAt } from './find';
import { isAboutPerson, isNamingPerson } from './named-persons';
import { findPhrases } from './phrases';
import { sentenceAround } from './sentence-around';
import { remarks } from './words/remarks';

/** A subjective remark about one person, kind or not, least of all about somebody who depends on us (NYK-21, KAL-12). */
export const personRemark: Check = {
  id: 'person-remark',
  version: 1,
  answers: ['NYK-21', 'KAL-12'],
  defaults: {},
  run({ text }) {
    return findPhrases(text, remarks)
      .filter(({ range }) => {
        const sentence = sentenceAround(text, range);
        return isNamingPerson(sentence) || isAboutPerson(sentence);
      })
      .map(({ range }) => findAt('person-remark', 'person-remark', text, range));
  },
};
