import type { DraftLanguage } from '@/utils/checks/check';
import { isOneSlip } from '@/utils/checks/one-slip';
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
  const isEnglish = () => small.length >= 4 && !/[åäöæø]/u.test(small) && (foreign?.isKnown(small) ?? false);
  return (
    own.has(small) ||
    own.has(small.replace(/['’]?s$/u, '')) ||
    dictionary.isKnown(word) ||
    dictionary.isKnown(small) ||
    (bare !== small && dictionary.isKnown(bare)) ||
    isEnglish()
  );
}

/** Norwegian compounds that the word list has not joined itself: two words of it, with or without a joint. */
function isCompound(word: string, context: SpellingContext): boolean {
  if (context.language === 'en' || context.language === 'sv') return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!context.dictionary.isKnown(rest)) continue;
    for (const joint of JOINTS) {
      const stem = first.endsWith(joint) ? first.slice(0, first.length - joint.length) : '';
      if (stem.length >= SHORTEST_PART && context.dictionary.isKnown(stem)) return true;
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
  const parts = shown.split('-').filter((part) => part.length > 1);
  if (isWord(shown, context) || parts.every((part) => isWord(part, context))) return true;
  const small = shown.toLowerCase();
  if (isInflected(small, context) || isCompound(small, context)) return true;
  return isCapitalised && !isLikelySlip(shown, context.dictionary);
}

/** A first word may be a name; it counts only when one slip of the finger makes it an everyday word. */
function isLikelySlip(word: string, dictionary: SpellDictionary): boolean {
  const small = word.toLowerCase();
  return (
    small.length >= 5 &&
    dictionary.suggest(small).some((other) => /^\p{Ll}+$/u.test(other) && isOneSlip(small, other))
  );
}
