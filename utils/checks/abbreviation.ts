import type { Check, DraftLanguage } from './check';
import { findAt } from './find';
import { toSmallLetters } from './small-letters';
import { abbreviations } from './words/abbreviations';

/** Everyday words without their points; abbreviations only before a day. */
const BEFORE_A_DAY = new Set(['from', 'tom', 'fom', 'fom.']);
const DAY =
  '(?=\\s(?:den |og med |och med )?(?:\\d|mån|tis|ons|tors|fre|lör|sön|man|tir|tor|lau|jan|feb|mars|apr|maj|mai|jun|jul|aug|sep|okt|nov|dec|des|vecka|v\\.|uke|veke|nu|idag|i dag|kl|hösten|våren|nyår|nyttår))';
/** Not millimetres. */
const AFTER_NO_FIGURE = new Set(['mm', 'm.m.', 'm.m']);
/** Read as words in capitals too; others in capitals are names. */
const ALSO_IN_CAPITALS = new Set('asap fyi tbc tba tbd btw rsvp wrt eta aka'.split(' '));

const WORD_START = /(?<![\p{L}\d.@#/-])\p{L}/gu;
const FIGURE_BEFORE = /\d[ \u00a0]?$/u;

interface Abbreviated {
  /** Sticky: asked only where a word begins with its first letter. */
  readonly pattern: RegExp;
  readonly shown: string;
  readonly instead: string;
}

/** "bl.a." also with spaces, "enl." only as it stands. */
function patternOf(shown: string): RegExp {
  const parts = shown.split('.').filter((part) => part !== '');
  const source = parts.map((part) => part.trim().replace(/\s+/g, '\\s?')).join('(?:\\.\\s?|\\s)');
  if (BEFORE_A_DAY.has(shown)) return new RegExp(`${source}\\.?(?![\\p{L}\\d])${DAY}`, 'uy');
  const point = shown.endsWith('.') ? (parts.length > 1 ? '\\.?' : '\\.') : '';
  return new RegExp(`${source}${point}(?![\\p{L}\\d])`, 'uy');
}

/** Both written forms of Norwegian abbreviate alike. */
function listOf(language: DraftLanguage): Readonly<Record<string, string>> {
  if (language === 'nn') return { ...abbreviations.nb, ...abbreviations.nn };
  return language === 'nb' ? { ...abbreviations.nn, ...abbreviations.nb } : abbreviations[language];
}

const compiled = new Map<DraftLanguage, ReadonlyMap<string, readonly Abbreviated[]>>();

/** By their first letter, the longest first. */
function patternsOf(language: DraftLanguage): ReadonlyMap<string, readonly Abbreviated[]> {
  const known = compiled.get(language);
  if (known) return known;
  const all = Object.entries(listOf(language))
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([shown, instead]) => ({ pattern: patternOf(shown), shown, instead }));
  const made = Map.groupBy(all, ({ shown }) => shown.charAt(0));
  compiled.set(language, made);
  return made;
}

/** The abbreviation that begins at a place of the text; where it ends and what to write instead. */
function findHere(small: string, start: number, candidates: readonly Abbreviated[]) {
  for (const { pattern, shown, instead } of candidates) {
    if (AFTER_NO_FIGURE.has(shown) && FIGURE_BEFORE.test(small.slice(Math.max(0, start - 2), start)))
      continue;
    pattern.lastIndex = start;
    const length = pattern.exec(small)?.[0].length;
    if (length !== undefined) return { end: start + length, shown, instead };
  }
  return null;
}

/** Hard abbreviations, written out (NYK-21, NYK-27: a screen reader spells them). */
export const abbreviation: Check = {
  id: 'abbreviation',
  version: 2,
  answers: ['NYK-21', 'NYK-27', 'VAR-14'],
  defaults: {},
  run({ text, language }) {
    if (language === null) return [];
    const small = toSmallLetters(text);
    const patterns = patternsOf(language);
    let free = 0;
    return [...small.matchAll(WORD_START)].flatMap(({ 0: letter, index: start }) => {
      const found = start < free ? null : findHere(small, start, patterns.get(letter) ?? []);
      if (!found) return [];
      free = found.end;
      const isName = /^\p{Lu}+$/u.test(text.slice(start, found.end)) && !ALSO_IN_CAPITALS.has(found.shown);
      const suggestions = [found.instead];
      return isName
        ? []
        : [findAt('abbreviation', 'abbreviation', text, [start, found.end], { suggestions })];
    });
  },
};
