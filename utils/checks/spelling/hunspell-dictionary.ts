import { createHunspellFromStrings } from 'hunspell-wasm';
import type { SpellDictionary } from './spell-dictionary';

/** A list of words begins with how many there are; Hunspell itself would take any text for an empty dictionary. */
const WORD_LIST = /^\uFEFF?\d+\s/u;

/** A dictionary of Hunspell's from the text of its two files. Rejects when they are no dictionary. */
export async function createHunspellDictionary(affixes: string, words: string): Promise<SpellDictionary> {
  if (!WORD_LIST.test(words)) throw new Error('this is no list of words');
  const hunspell = await createHunspellFromStrings(affixes, words);
  return {
    isKnown: remember((word) => hunspell.testSpelling(word)),
    suggest: remember((word) => hunspell.getSpellingSuggestions(word)),
  };
}

/** The same word is asked for with every change of a draft. */
function remember<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = ask(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
