import { createHunspellFromStrings } from 'hunspell-wasm';
import type { SpellDictionary } from './spell-dictionary';

/** A list of words begins with how many there are; Hunspell itself would take any text for an empty dictionary. */
const WORD_LIST = /^\uFEFF?\d+\s/u;

/** A dictionary of Hunspell's from the text of its two files. Rejects when they are no dictionary. */
export async function createHunspellDictionary(affixes: string, words: string): Promise<SpellDictionary> {
  if (!WORD_LIST.test(words)) throw new Error('this is no list of words');
  const hunspell = await createHunspellFromStrings(affixes, words);
  const known = new Map<string, boolean>();
  return {
    isKnown(word) {
      let answer = known.get(word);
      if (answer === undefined) {
        answer = hunspell.testSpelling(word);
        known.set(word, answer);
      }
      return answer;
    },
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
