import type { Check, Draft, Finding } from './check';
import { findAt } from './find';
import { measureLix } from './lix';
import { findPhrases } from './phrases';
import { findSentences } from './sentences';
import { bureaucratic } from './words/bureaucratic';

/** From so many words on, how hard the whole is to read; shown at the sentence to begin with. */
function findHardReading({ text }: Draft, maximumLix: number, fromWords: number): Finding[] {
  const sentences = findSentences(text);
  const lix = measureLix(sentences, fromWords);
  if (lix === null || lix <= maximumLix) return [];
  const [hardest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  return hardest
    ? [findAt('plain-language', 'lix', text, hardest.range, { fields: { lix, most: maximumLix } })]
    : [];
}

/** Words of offices that have a plain one, and LIX of longer texts (NYK-21: no bureaucratic formality; VAR-14: understandable). */
export const plainLanguage: Check<{ maximumLix: number; fromWords: number }> = {
  id: 'plain-language',
  version: 1,
  answers: ['NYK-21', 'VAR-14', 'VAL-3'],
  defaults: { maximumLix: 45, fromWords: 100 },
  run(draft, { maximumLix, fromWords }) {
    const { text, language } = draft;
    if (language === null) return [];
    const list = bureaucratic[language];
    const words = findPhrases(text, list).map(({ range, key }) => {
      const suggestions = (list[key] ?? '').split('/').filter((word) => word !== '');
      const code = suggestions.length > 0 ? 'plain-language' : 'plain-language-drop';
      return findAt('plain-language', code, text, range, { suggestions });
    });
    return [...words, ...(language === 'en' ? [] : findHardReading(draft, maximumLix, fromWords))];
  },
};
