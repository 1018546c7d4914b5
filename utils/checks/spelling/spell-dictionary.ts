/** What spelling asks of a dictionary; Hunspell answers in the worker, a plain list in tests. */
export interface SpellDictionary {
  isKnown(word: string): boolean;
  /** Words that could be meant, best first. Slow: asked for one word at a time. */
  suggest(word: string): readonly string[];
}

/** Known to any of them, as English written here or there; suggestions come from the first that has some. */
export function joinDictionaries(dictionaries: readonly SpellDictionary[]): SpellDictionary {
  return {
    isKnown: (word) => dictionaries.some((dictionary) => dictionary.isKnown(word)),
    suggest: (word) =>
      dictionaries.map((dictionary) => dictionary.suggest(word)).find((words) => words.length > 0) ?? [],
  };
}
