import type { DraftLanguage } from '@/utils/checks/check';
import { createHunspellDictionary } from './hunspell-dictionary';
import type { SpellDictionary } from './spell-dictionary';

/** Reads a file of public/dictionaries as text, such as `sv/sv.dic`. */
export type ReadDictionaryFile = (path: string) => Promise<string>;

/** A folder of public/dictionaries. */
export type DictionaryFolder = 'sv' | 'nb' | 'nn' | 'en' | 'en-gb';

/** Folders per language, asked in this order; English is right both ways of writing it, and Norwegians mix theirs. */
export const DICTIONARY_FOLDERS: Readonly<Record<DraftLanguage, readonly DictionaryFolder[]>> = {
  sv: ['sv'],
  nb: ['nb', 'nn'],
  nn: ['nn', 'nb'],
  en: ['en', 'en-gb'],
};

/** The dictionary of one folder. Rejects when a file cannot be read; spelling then says that it could not look. */
export async function loadDictionary(
  folder: DictionaryFolder,
  read: ReadDictionaryFile,
): Promise<SpellDictionary> {
  const files = await Promise.all([read(`${folder}/${folder}.aff`), read(`${folder}/${folder}.dic`)]);
  return createHunspellDictionary(...files);
}
