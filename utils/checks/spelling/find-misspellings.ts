import type { Draft, DraftLanguage, Finding } from '@/utils/checks/check';
import { findAt } from '@/utils/checks/find';
import { ownVocabulary } from '@/utils/checks/words/own-vocabulary';
import { isAcceptable } from './is-acceptable';
import { isSlip } from './is-slip';
import { pickWords } from './pick-words';
import type { SpellDictionary } from './spell-dictionary';

/** The dictionaries at hand; a language that has none is not looked at. */
export type Dictionaries = Readonly<Partial<Record<DraftLanguage, SpellDictionary>>>;

/** More than anybody mends at a time; what is unknown beyond it is not looked at. */
export const MOST_FINDINGS = 100;

/** A paragraph in which so much is unknown is in another language, or is no prose. */
function isForeign(unknown: number, all: number): boolean {
  return unknown >= 3 && unknown / all > 0.3;
}

function paragraphsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** Words that stand with a capital where none is needed, in small letters. */
export function findNames(text: string): string[] {
  return pickWords(text)
    .filter(({ word, isFirst }) => !isFirst && /^\p{Lu}/u.test(word))
    .map(({ word }) => word.toLowerCase());
}

/**
 * Words that no dictionary knows (NYK-22: spelled right). Rather silent than wrong: names, places, mentions, hashtags,
 * addresses, numbers, the organisation's own words and what can be a compound are left alone, and so is what is near
 * no word at all.
 * Suggestions are not part of it: they are slow and asked for one word at a time. `names` are those of the rest of a
 * draft, where the text is a part of one.
 */
export function findMisspellings(
  draft: Pick<Draft, 'text' | 'language' | 'account'>,
  words: readonly string[],
  dictionaries: Dictionaries,
  names: readonly string[] = [],
): Finding[] {
  const own = new Set(
    [...words, ...draft.account.name.split(/\s+/), ...ownVocabulary].map((word) => word.toLowerCase()),
  );
  const capitalised = new Set([...names, ...findNames(draft.text)]);
  const { language } = draft;
  const dictionary = language ? dictionaries[language] : undefined;
  if (!dictionary || !language) return [];
  const foreign = language === 'en' ? undefined : dictionaries.en;
  const context = { language, dictionary, foreign, own, capitalised };
  return paragraphsOf(draft.text)
    .flatMap((paragraph) => {
      const picked = pickWords(paragraph.text);
      const unknown = picked.filter((word) => !isAcceptable(word, context));
      if (isForeign(unknown.length, picked.length)) return [];
      return unknown.map(({ word, start, end }) => ({
        word,
        place: [paragraph.start + start, paragraph.start + end] as const,
      }));
    })
    .slice(0, MOST_FINDINGS)
    .filter(({ word }) => isSlip(word, context))
    .map(({ place }) => findAt('spelling', 'spelling', draft.text, place));
}
