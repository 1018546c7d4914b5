import { createHunspellFromStrings } from 'hunspell-wasm';
import type { SpellDictionary } from './spell-dictionary';

/** A dictionary of Hunspell's from the text of its two files. Rejects when they are no dictionary. */
export async function createHunspellDictionary(affixes: string, words: string): Promise<SpellDictionary> {
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
