import { readFile } from 'node:fs/promises';
import type { Dictionaries } from '@/utils/checks/spelling/find-misspellings';
import { loadDictionary } from '@/utils/checks/spelling/load-dictionary';

/** The dictionaries of public/dictionaries in Hunspell itself, as the worker has them. */
export async function loadShippedDictionaries(): Promise<Dictionaries> {
  const languages = ['sv', 'nb', 'nn', 'en'] as const;
  const entries = await Promise.all(
    languages.map(
      async (language) =>
        [
          language,
          await loadDictionary(language, (path) => readFile(`public/dictionaries/${path}`, 'utf8')),
        ] as const,
    ),
  );
  return Object.fromEntries(entries);
}
