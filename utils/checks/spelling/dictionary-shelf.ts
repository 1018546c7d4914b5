import type { DraftLanguage } from '@/utils/checks/check';
import type { Dictionaries } from './find-misspellings';
import {
  DICTIONARY_FOLDERS,
  type DictionaryFolder,
  loadDictionary,
  type ReadDictionaryFile,
} from './load-dictionary';
import { joinDictionaries, type SpellDictionary } from './spell-dictionary';

/** Dictionaries that are fetched when somebody first asks one of them for a word. */
export interface DictionaryShelf {
  /**
   * The outcome of work with the dictionaries of these languages. A dictionary that the work never asks is never
   * loaded; one that it asks is loaded, and the work done once more. Rejects when that one cannot be loaded; the next
   * call tries again.
   */
  use<T>(languages: readonly DraftLanguage[], work: (dictionaries: Dictionaries) => T): Promise<T>;
}

/** A shelf over the files that `read` gives. Each is several megabytes, and most drafts need one (issue 4, Speed). */
export function createDictionaryShelf(read: ReadDictionaryFile): DictionaryShelf {
  const loaded = new Map<DictionaryFolder, SpellDictionary>();
  const loading = new Map<DictionaryFolder, Promise<void>>();

  function load(folder: DictionaryFolder): Promise<void> {
    const known = loading.get(folder);
    if (known) return known;
    const made = loadDictionary(folder, read)
      .then((dictionary) => void loaded.set(folder, dictionary))
      .finally(() => loading.delete(folder));
    loading.set(folder, made);
    return made;
  }

  return {
    async use(languages, work) {
      for (;;) {
        const wanted: DictionaryFolder[] = [];
        const take = (folder: DictionaryFolder) => loaded.get(folder) ?? standIn(() => wanted.push(folder));
        const outcome = work(
          Object.fromEntries(
            languages.map((language) => [language, joinDictionaries(DICTIONARY_FOLDERS[language].map(take))]),
          ),
        );
        const [first] = wanted;
        if (first === undefined) return outcome;
        // Only the first: with its answers the others may not be asked at all.
        await load(first);
      }
    },
  };
}

/** Knows nothing, and tells that it was asked. */
function standIn(onAsked: () => void): SpellDictionary {
  return {
    isKnown() {
      onAsked();
      return false;
    },
    suggest() {
      onAsked();
      return [];
    },
  };
}
