import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import type { ChecklistText } from '@/utils/i18n/catalogues/checklist/checklist-catalogues';
import type { ChecksText } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import type { ChecklistCallbacks } from './checklist-model';

/** What every part of the list needs and none of them owns. */
export interface ChecklistTools {
  readonly t: Translate<ChecklistText>;
  /** The sentences of the checks. */
  readonly say: Translate<ChecksText>;
  readonly language: Language;
  readonly callbacks: ChecklistCallbacks;
}

export const ChecklistContext = createContext<ChecklistTools | null>(null);

export function useChecklist(): ChecklistTools {
  const tools = useContext(ChecklistContext);
  if (!tools) throw new Error('A part of the checklist stands outside the checklist');
  return tools;
}
