import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import {
  disclosureCatalogues,
  type DisclosureKey,
} from '@/utils/i18n/catalogues/disclosure/disclosure-catalogues';
import { recordsCatalogues, type RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import {
  registrationCatalogues,
  type RegistrationKey,
} from '@/utils/i18n/catalogues/registration/registration-catalogues';
import { searchCatalogues, type SearchKey } from '@/utils/i18n/catalogues/search/search-catalogues';
import { vaultCatalogues, type VaultKey } from '@/utils/i18n/catalogues/vault/vault-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

export interface RecordWords {
  readonly language: Language;
  readonly t: Translate<RecordsKey>;
  readonly search: Translate<SearchKey>;
  readonly registration: Translate<RegistrationKey>;
  readonly disclosure: Translate<DisclosureKey>;
  readonly vault: Translate<VaultKey>;
}

/** The words of the records page in one language. */
export function recordWords(language: Language): RecordWords {
  return {
    language,
    t: createTranslate(language, recordsCatalogues),
    search: createTranslate(language, searchCatalogues),
    registration: createTranslate(language, registrationCatalogues),
    disclosure: createTranslate(language, disclosureCatalogues),
    vault: createTranslate(language, vaultCatalogues),
  };
}

export const RecordWordsContext = createContext<RecordWords>(recordWords('en'));

export function useRecordWords(): RecordWords {
  return useContext(RecordWordsContext);
}
