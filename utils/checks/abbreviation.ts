import type { Check, DraftLanguage } from './check';
import { findAt, rangesOf } from './find';
import { toSmallLetters } from './small-letters';
import { abbreviations } from './words/abbreviations';

const AMBIGUOUS = new Set(['mm', 'from', 'tom', 'bla', 'tex', 're.', 'div.', 'jfr.', 'max.', 'min.']);

function patternOf(shown: string): RegExp {
  const letters = shown.split('.').filter((part) => part !== '');
  const source = letters
    .map((part) => part.trim().replace(/\s+/g, '\\s?').replace('/', '\\/'))
    .join('\\.?\\s?');
  const isPointed = shown.endsWith('.');
  return new RegExp(
    `(?<![\\p{L}\\d.@#/-])${source}${isPointed ? (letters.length > 1 ? '\\.?' : '\\.') : ''}(?![\\p{L}\\d])`,
    'gu',
  );
}

/** Both written forms of Norwegian abbreviate alike. */
function listOf(language: DraftLanguage): Readonly<Record<string, string>> {
  if (language === 'nn') return { ...abbreviations.nb, ...abbreviations.nn };
  return language === 'nb' ? { ...abbreviations.nn, ...abbreviations.nb } : abbreviations[language];
}

const compiled = new Map<DraftLanguage, { pattern: RegExp; instead: string }[]>();

function patternsOf(language: DraftLanguage): { pattern: RegExp; instead: string }[] {
  const known = compiled.get(language);
  if (known) return known;
  const made = Object.entries(listOf(language))
    .filter(([shown]) => !AMBIGUOUS.has(shown))
    .map(([shown, instead]) => ({ pattern: patternOf(shown), instead }));
  compiled.set(language, made);
  return made;
}

/** Hard abbreviations, written out (NYK-21, NYK-27: a screen reader spells them). */
export const abbreviation: Check = {
  id: 'abbreviation',
  version: 1,
  answers: ['NYK-21', 'NYK-27', 'VAR-14'],
  defaults: {},
  run({ text, language }) {
    if (language === null) return [];
    const taken: [number, number][] = [];
    const small = toSmallLetters(text);
    return patternsOf(language)
      .flatMap(({ pattern, instead }) =>
        rangesOf(small, pattern)
          .filter(({ range }) => !/^\p{Lu}+$/u.test(text.slice(...range)))
          .map(({ range }) => ({ range, instead })),
      )
      .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
      .filter(({ range }) => {
        const isFree = !taken.some((other) => range[0] < other[1] && other[0] < range[1]);
        if (isFree) taken.push(range);
        return isFree;
      })
      .map(({ range, instead }) =>
        findAt('abbreviation', 'abbreviation', text, range, { suggestions: [instead] }),
      );
  },
};
