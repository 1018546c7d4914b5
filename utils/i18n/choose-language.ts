import { LANGUAGES, type Language } from '@/utils/domain/language';

/** The interface language: the user's choice, else the first of the browser's languages that we have, else English. */
export function chooseLanguage(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    const ours = language === 'no' || language === 'nn' ? 'nb' : language;
    const found = LANGUAGES.find((known) => known === ours);
    if (found) return found;
  }
  return 'en';
}
