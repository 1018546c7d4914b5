import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { SHORT_FORMS } from './words/short-forms';

const RUN = /\p{Lu}[\p{Lu}\p{M}’'-]*(?:[ \t]+\p{Lu}[\p{Lu}\p{M}’'-]*)*/gu;

const MANY_LETTERS = 7;

/** Known short forms, also in the genitive and in pairs such as LSS-BPA. */
const isShortForm = (word: string) =>
  word
    .split(/[’'-]/u)
    .every((part) => part === '' || SHORT_FORMS.has(part) || SHORT_FORMS.has(part.replace(/S$/u, '')));

/** Shouting: two or more words in capitals, or one long one. Abbreviations such as SFI are left alone (NYK-21, VAL-3). */
export const capitals: Check<{ longestWord: number }> = {
  id: 'capitals',
  version: 1,
  answers: ['NYK-21', 'KAL-12', 'VAL-3'],
  defaults: { longestWord: 5 },
  run(draft, { longestWord }) {
    return rangesOf(draft.text, RUN).flatMap(({ range, match }) => {
      const words = match[0].split(/[ \t]+/).filter((word) => [...word].length > 1);
      const shouted = words.filter((word) => !isShortForm(word));
      const long = shouted.filter((word) => [...word].length > longestWord);
      const isBoundary =
        !/[\p{L}\d_@#/.]/u.test(draft.text[range[0] - 1] ?? '') &&
        !/[\p{L}\d]/u.test(draft.text[range[1]] ?? '');
      const isShouting = long.length > 0 || (shouted.length > 1 && shouted.join('').length >= MANY_LETTERS);
      return isBoundary && isShouting ? [findAt('capitals', 'capitals', draft.text, range)] : [];
    });
  },
};
