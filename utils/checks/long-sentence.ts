import type { Check } from './check';
import { findAt } from './find';
import { findSentences } from './sentences';

/** A sentence that has to be read twice (NYK-21, VAR-14: plain-language rules). */
export const longSentence: Check<{ mostWords: number }> = {
  id: 'long-sentence',
  version: 1,
  answers: ['NYK-21', 'VAR-14'],
  defaults: { mostWords: 25 },
  run({ text }, { mostWords }) {
    return findSentences(text)
      .filter(({ words }) => words.length > mostWords)
      .map(({ range, words }) =>
        findAt('long-sentence', 'long-sentence', text, range, {
          fields: { count: words.length, most: mostWords },
        }),
      );
  },
};
