import type { DraftLanguage } from '@/utils/checks/check';
import { createHunspellDictionary } from './hunspell-dictionary';
import { joinDictionaries, type SpellDictionary } from './spell-dictionary';

/** Reads a file of public/dictionaries as text, such as `sv/sv.dic`. */
export type ReadDictionaryFile = (path: string) => Promise<string>;

/** Folders of public/dictionaries per language; English is right both ways of writing it, and Norwegians mix theirs. */
const FOLDERS: Readonly<Record<DraftLanguage, readonly string[]>> = {
  sv: ['sv'],
  nb: ['nb', 'nn'],
  nn: ['nn', 'nb'],
  en: ['en', 'en-gb'],
};

/** The dictionary of one language. Rejects when a file cannot be read; spelling then says that it could not look. */
export async function loadDictionary(
  language: DraftLanguage,
  read: ReadDictionaryFile,
): Promise<SpellDictionary> {
  const dictionaries = await Promise.all(
    FOLDERS[language].map(async (folder) =>
      createHunspellDictionary(
        ...(await Promise.all([read(`${folder}/${folder}.aff`), read(`${folder}/${folder}.dic`)])),
      ),
    ),
  );
  return joinDictionaries(dictionaries);
}
