import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import { consentsCatalogues, type ConsentsKey } from '@/utils/i18n/catalogues/consents/consents-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

export interface ConsentWords {
  readonly language: Language;
  readonly t: Translate<ConsentsKey>;
  /** A date or an instant as the language writes a date. */
  readonly date: (date: string) => string;
}

/** The words and dates of the consents in one language. */
export function consentWords(language: Language): ConsentWords {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' });
  return {
    language,
    t: createTranslate(language, consentsCatalogues),
    date: (date) => format.format(Date.parse(date)),
  };
}

export const ConsentWordsContext = createContext<ConsentWords>(consentWords('en'));

export function useConsentWords(): ConsentWords {
  return useContext(ConsentWordsContext);
}
