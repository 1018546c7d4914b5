import { createContext, useContext } from 'react';
import type { ReplyFinding } from '@/utils/domain/answering';
import type { Language } from '@/utils/domain/language';
import {
  answeringCatalogues,
  type AnsweringKey,
} from '@/utils/i18n/catalogues/answering/answering-catalogues';
import { checksCatalogues, isChecksText } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import { guideCatalogues, type GuideKey } from '@/utils/i18n/catalogues/guide/guide-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

/** The words around the decision guide and the reply texts. */
export interface AnsweringWords {
  readonly language: Language;
  readonly answering: Translate<AnsweringKey>;
  readonly guide: Translate<GuideKey>;
  /** What a finding says, and how to mend it. */
  readonly sayFinding: (finding: ReplyFinding) => string;
}

export function createAnsweringWords(language: Language): AnsweringWords {
  const sentence = createTranslate(language, checksCatalogues);
  return {
    language,
    answering: createTranslate(language, answeringCatalogues),
    guide: createTranslate(language, guideCatalogues),
    sayFinding: ({ code, fields }) => sentence(isChecksText(code) ? code : 'could-not-look', fields),
  };
}

export const AnsweringWordsContext = createContext<AnsweringWords | null>(null);

export function useAnsweringWords(): AnsweringWords {
  const words = useContext(AnsweringWordsContext);
  if (!words) throw new Error('a part of answering stands outside its words');
  return words;
}
