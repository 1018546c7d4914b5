import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { findPersons, isAboutPerson } from './named-persons';
import { findPhrases } from './phrases';
import { joinWithinSentences, sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';
import { COPULA, insults, judgements, SAID_OF_SOMEBODY, TURNS_AWAY } from './words/remarks';
import { isRole } from './words/roles';

type Range = readonly [number, number];

const BREAK = /[.!?;:\n–]/u;
const ONE = /(?<!\p{L})(?:vår|din|min|hennes|hans|deras|den|our|your|my)\s(?:\p{L}+\s){0,2}$/u;
/** "Tyvärr är handläggaren Sten Lind långsam". */
const INVERTED = /(?<!\p{L})(?:är|var|er|is|was) (?:\p{L}+ ){0,2}$/u;
/** Characters between a name and what is said of it. */
const FAR = 300;
const MOST_WORDS_BEFORE = 4;
const MOST_WORDS_AFTER = 8;

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** "vår underbara fritidsledare Jonas Melin": nothing but the person's own words stand between. */
function standsBefore(between: string): boolean {
  const words = wordsOf(between);
  const isApposed = /,\s$/u.test(between) && words.slice(-2).some(isRole);
  return (
    !BREAK.test(between) &&
    !TURNS_AWAY.test(between) &&
    (isApposed || !between.includes(',')) &&
    words.length <= MOST_WORDS_BEFORE
  );
}

/** "Per Wallin är inte särskilt bra", "Kåre Lien, verdens beste vaktmester". */
function standsAfter(between: string, before: string): boolean {
  if (BREAK.test(between)) return false;
  if (INVERTED.test(before) && wordsOf(between).length <= 2 && !TURNS_AWAY.test(between)) return true;
  const copula = COPULA.exec(between);
  const part = copula
    ? between.slice(copula.index + copula[0].length)
    : /^, (?<rest>.*)/u.exec(between)?.groups?.['rest'];
  return (
    part !== undefined &&
    !part.includes(',') &&
    !TURNS_AWAY.test(part) &&
    wordsOf(part).length <= MOST_WORDS_AFTER
  );
}

/** "vår underbara rektor": one person, though not by name. */
function isBeforeOurOne(small: string, [start, end]: Range): boolean {
  const [next = ''] = wordsOf(small.slice(end, end + 40));
  return (
    ONE.test(small.slice(Math.max(0, start - 40), start)) && /^\s/u.test(small.slice(end)) && isRole(next)
  );
}

/** A subjective remark about one person, kind or not, least of all about somebody who depends on us (NYK-21, KAL-12). */
export const personRemark: Check = {
  id: 'person-remark',
  version: 2,
  answers: ['NYK-21', 'KAL-12'],
  defaults: {},
  run({ text, language }) {
    const spoken = language ?? 'sv';
    const persons = findPersons(text).filter(({ isSure }) => isSure);
    const small = toSmallLetters(text);
    const isBeside = (range: Range) =>
      persons.some(({ range: [start, end] }) => {
        if (start > range[1] + FAR || end < range[0] - FAR) return false;
        return range[0] < start
          ? range[1] <= start && standsBefore(small.slice(range[1], start))
          : end <= range[0] &&
              standsAfter(small.slice(end, range[0]), small.slice(Math.max(0, start - 40), start));
      });
    const isAbout = (range: Range) => {
      const sentence = sentenceAround(text, range);
      return isAboutPerson(sentence) || wordsOf(toSmallLetters(sentence)).some(isRole);
    };
    const found = [
      ...findPhrases(text, insults[spoken])
        .map(({ range }) => range)
        .filter(isAbout),
      ...rangesOf(small, SAID_OF_SOMEBODY)
        .map(({ range }) => range)
        .filter(isAbout),
      ...findPhrases(text, judgements[spoken])
        .map(({ range }) => range)
        .filter((range) => isBeside(range) || isBeforeOurOne(small, range)),
    ];
    return joinWithinSentences(text, found).map((range) =>
      findAt('person-remark', 'person-remark', text, range),
    );
  },
};
