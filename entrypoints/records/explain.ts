import type { FailureCode } from '@/utils/domain/failure';
import type { Language } from '@/utils/domain/language';
import { pageFailuresCatalogues } from '@/utils/i18n/catalogues/page-failures/page-failures-catalogues';
import { recordsCatalogues, type RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import { createTranslate } from '@/utils/i18n/translate';

/** What went wrong and what to do: as on every page of ours, but for what means something of its own with a record. */
export function createExplain(language: Language): (code: FailureCode) => string {
  const own = createTranslate(language, recordsCatalogues);
  const usual = createTranslate(language, pageFailuresCatalogues);
  return (code) => {
    const key = `failure.${code}`;
    return key in recordsCatalogues.en ? own(key as RecordsKey) : usual(code);
  };
}
