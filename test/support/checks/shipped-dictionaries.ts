import { readFile } from 'node:fs/promises';
import type { Dictionaries } from '@/utils/checks/spelling/find-misspellings';
import { DICTIONARY_FOLDERS, loadDictionary } from '@/utils/checks/spelling/load-dictionary';
import { joinDictionaries } from '@/utils/checks/spelling/spell-dictionary';

/** Reads a file of public/dictionaries. */
export const readShippedDictionary = (path: string) => readFile(`public/dictionaries/${path}`, 'utf8');

/** The dictionaries of public/dictionaries in Hunspell itself, all of them at once. */
export async function loadShippedDictionaries(): Promise<Dictionaries> {
  const languages = ['sv', 'nb', 'nn', 'en'] as const;
  const entries = await Promise.all(
    languages.map(async (language) => {
      const folders = DICTIONARY_FOLDERS[language].map((folder) =>
        loadDictionary(folder, readShippedDictionary),
      );
      return [language, joinDictionaries(await Promise.all(folders))] as const;
    }),
  );
  return Object.fromEntries(entries);
}
