import type { DraftLanguage } from '@/utils/checks/check';
import { SHORT_FIRSTS, SHORT_LASTS } from '@/utils/checks/words/compound-parts';
import { isNearKnown } from './near-words';
import type { PickedWord } from './pick-words';
import type { SpellDictionary } from './spell-dictionary';

export interface SpellingContext {
  readonly language: DraftLanguage;
  readonly dictionary: SpellDictionary;
  /** English beside another language: loan words are right. */
  readonly foreign: SpellDictionary | undefined;
  /** In small letters. */
  readonly own: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence of the draft, in small letters: names. */
  readonly capitalised: ReadonlySet<string>;
}

const SHORTEST_PART = 4;
const SHORTEST_SLIP = 5;
const [SHORTEST_FIRST, SHORTEST_LAST] = [1, 3];
/** "workshopen", "eventet": an English noun with the definite form of a Nordic one. */
const LOAN_ENDINGS = ['en', 'et', 'arna', 'erna', 'ene', 'ane', 'ens', 'ets'];
const SHORTEST_LOAN = 5;
const JOINTS = ['', 's', 'e'];
const ENDINGS: Readonly<Partial<Record<DraftLanguage, readonly string[]>>> = {
  nb: ['en', 'et', 'a', 'er', 'ene', 'ens', 'ets', 'enes', 's'],
  nn: ['en', 'et', 'a', 'ar', 'er', 'ane', 'ene', 's'],
};

function isWord(word: string, { dictionary, foreign, own }: SpellingContext): boolean {
  const small = word.toLowerCase();
  const bare = small
    .normalize('NFD')
    .replace(/[\u0300\u0301]/gu, '')
    .normalize('NFC');
  const isEnglish = (part: string) =>
    part.length >= 4 && !/[åäöæø]/u.test(part) && (foreign?.isKnown(part) ?? false);
  const isLoan = () =>
    LOAN_ENDINGS.some(
      (ending) =>
        small.endsWith(ending) &&
        isEnglish(small.slice(0, -ending.length)) &&
        small.length - ending.length >= SHORTEST_LOAN,
    );
  return (
    own.has(small) ||
    own.has(small.replace(/['’]?s$/u, '')) ||
    dictionary.isKnown(word) ||
    dictionary.isKnown(small) ||
    (bare !== small && dictionary.isKnown(bare)) ||
    isEnglish(small) ||
    isLoan()
  );
}

const isLongPart = (word: string) => word.length >= SHORTEST_PART && !IS_ENDING.has(word);

/** Words that are endings of others written twice: "kommunenen". */
export const IS_ENDING: ReadonlySet<string> = new Set([
  'enen',
  'eren',
  'arna',
  'erna',
  'orna',
  'eter',
  'etet',
  'enes',
  'aren',
  'inga',
  'erne',
]);

/** "hembakade": an adjective with its ending begins no compound. */
const IS_ADJECTIVE = /(?:ade|iga|ande|ende|aste|este)$/u;

/** Compounds that the dictionary has not joined itself: two words of it, with or without a joint. */
function isCompound(word: string, { dictionary, own, language }: SpellingContext): boolean {
  if (language === 'en') return false;
  const isKnown = (part: string) => own.has(part) || dictionary.isKnown(part);
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!(isLongPart(rest) || SHORT_LASTS.has(rest)) || !isKnown(rest)) continue;
    const isShortFirst =
      SHORT_FIRSTS.has(first) || (first.length === 3 && rest.length > SHORTEST_PART && isKnown(first));
    if (isShortFirst && isLongPart(rest)) return true;
    if (IS_ADJECTIVE.test(first)) continue;
    for (const joint of JOINTS) {
      const stem = first.endsWith(joint) ? first.slice(0, first.length - joint.length) : '';
      if (isLongPart(stem) && isKnown(stem)) return true;
    }
  }
  return false;
}

/** Norwegian forms that the word list leaves out: a word of it with a regular ending, as in "naboen" and "skjemaet". */
function isInflected(word: string, { language, dictionary }: SpellingContext): boolean {
  const endings = ENDINGS[language];
  return (
    endings?.some((ending) => {
      const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
      return stem.length >= SHORTEST_PART && dictionary.isKnown(stem);
    }) ?? false
  );
}

/** True when a careful editor would let the word stand. */
export function isAcceptable({ word, isFirst }: PickedWord, context: SpellingContext): boolean {
  const shown = word.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'");
  if ([...shown].length < 3 || /\p{Ll}\p{Lu}|^\p{Lu}{2}|-\p{Lu}|[^\p{Script=Latin}\p{M}'-]/u.test(shown))
    return true;
  const isCapitalised = /^\p{Lu}/u.test(shown);
  if (isCapitalised && (!isFirst || context.capitalised.has(shown.toLowerCase()))) return true;
  const parts = shown.split('-').filter((part) => part.length > 2);
  if (isWord(shown, context)) return true;
  if (parts.length > 0 && shown.includes('-') && parts.every((part) => isWord(part, context))) return true;
  const small = shown.toLowerCase();
  if (isInflected(small, context)) return true;
  if (isCompound(small, context) && !hasWrongDoubling(small, context)) return true;
  return isCapitalised && !hasWrongDoubling(small, context) && !isLikelySlip(small, context.dictionary);
}

/** What compounds are misspelled by: one consonant for two, two for one, and in Swedish a joint left out. */
export function hasWrongDoubling(small: string, { dictionary, language }: SpellingContext): boolean {
  for (let at = 1; at < small.length; at += 1) {
    const [before, letter, after] = [small.slice(0, at), small.charAt(at), small.slice(at + 1)];
    if (!/[bcdfghjklmnprstvz]/u.test(letter)) continue;
    const isDouble = letter === small[at - 1];
    const isJoint = letter === 's' && dictionary.isKnown(letter + after);
    if (isDouble && !isJoint && dictionary.isKnown(before + after)) return true;
    if (
      !isDouble &&
      after &&
      letter !== small[at + 1] &&
      dictionary.isKnown(before + letter + letter + after)
    )
      return true;
    if (
      language === 'sv' &&
      small[at - 1] !== 's' &&
      letter !== 's' &&
      dictionary.isKnown(`${before}s${letter}${after}`)
    )
      return true;
  }
  return false;
}

/** A first word may be a name; it counts only when one slip of the finger makes it a word. */
function isLikelySlip(small: string, { isKnown }: SpellDictionary): boolean {
  return small.length >= SHORTEST_SLIP && isNearKnown(small, isKnown);
}
