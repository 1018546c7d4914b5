import type { Check } from './check';
import { findAt } from './find';
import { findPhrases } from './phrases';
import { bureaucratic } from './words/bureaucratic';

/** Words of offices that have a plain one (NYK-21: no bureaucratic formality; VAR-14: understandable). */
export const plainLanguage: Check = {
  id: 'plain-language',
  version: 1,
  answers: ['NYK-21', 'VAR-14', 'VAL-3'],
  defaults: {},
  run({ text, language }) {
    if (language === null) return [];
    const list = bureaucratic[language];
    return findPhrases(text, list).map(({ range, key }) => {
      const suggestions = (list[key] ?? '').split('/').filter((word) => word !== '');
      const code = suggestions.length > 0 ? 'plain-language' : 'plain-language-drop';
      return findAt('plain-language', code, text, range, { suggestions });
    });
  },
};
