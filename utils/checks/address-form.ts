import type { Check, DraftLanguage } from './check';
import { findAt, rangesOf } from './find';
import { sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';
import { distantReaders } from './words/distant-readers';

const POLITE: Readonly<Partial<Record<DraftLanguage, RegExp>>> = {
  sv: /(?<![\p{L}\d])(?:ni|er|ert|era|eder)(?![\p{L}\d])/giu,
  nb: /(?<=[\p{Ll},] )(?:De|Dem|Deres)(?![\p{L}\d])/gu,
  nn: /(?<=[\p{Ll},] )(?:De|Dykk|Dykkar)(?![\p{L}\d])/gu,
};

/** A group that is greeted or thanked as one: "stolta över er", "Grattis … era …". *Ni* itself is never needed. */
const GREETED =
  /(?<!\p{L})(?:alla|allihop\p{L}*|båda|grattis|gratulerar|tack|tackar|stolta|önskar|hjältar|till er|en av er|många av er)(?!\p{L})/u;

const compiled = new Map<DraftLanguage, RegExp>();

function distantIn(language: DraftLanguage): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  // Both written forms of Norwegian, because short texts are hard to tell apart.
  const lists =
    language === 'nb' || language === 'nn'
      ? [distantReaders.nb, distantReaders.nn]
      : [distantReaders[language]];
  const phrases = lists.map(
    ({ always, one, many, duty, asked }) => `${always}|(?:${one}) (?:${duty})|(?:${many}) (?:${asked})`,
  );
  const made = new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'gu');
  compiled.set(language, made);
  return made;
}

/** A thank-you to those who have just been spoken of: the sentence itself or the one before it greets. */
function isGreeted(text: string, range: readonly [number, number]): boolean {
  const before = text.slice(Math.max(0, range[0] - 80), range[0]);
  return GREETED.test(toSmallLetters(before + sentenceAround(text, range)));
}

/** The reader is addressed as *du*, not from a distance and not in the plural of politeness (NYK-21). */
export const addressForm: Check = {
  id: 'address-form',
  version: 2,
  answers: ['NYK-21', 'VAR-14'],
  defaults: {},
  run({ text, language }) {
    if (language === null) return [];
    const distant = rangesOf(toSmallLetters(text), distantIn(language));
    const polite = POLITE[language] ? rangesOf(text, POLITE[language]) : [];
    return [
      ...distant.map(({ range }) => findAt('address-form', 'address-form-distant', text, range)),
      ...polite
        .filter(
          ({ range, match }) =>
            language !== 'sv' || match[0].toLowerCase() === 'ni' || !isGreeted(text, range),
        )
        .map(({ range }) => findAt('address-form', 'address-form-polite', text, range)),
    ].sort((a, b) => a.start - b.start);
  },
};
