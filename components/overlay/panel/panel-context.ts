import { createContext, useContext } from 'react';
import type { FailureCode } from '@/utils/domain/failure';
import type { Language } from '@/utils/domain/language';
import type { Clock } from '@/utils/domain/time';
import type { PanelText } from '@/utils/i18n/catalogues/panel/panel-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import type { PanelCallbacks } from './panel-api';

/** What every view needs and none of them owns. */
export interface PanelTools {
  readonly t: Translate<PanelText>;
  readonly sayFailure: Translate<FailureCode>;
  readonly language: Language;
  readonly now: Clock;
  readonly callbacks: PanelCallbacks;
}

export const PanelContext = createContext<PanelTools | null>(null);

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error('A view of the panel stands outside the panel');
  return tools;
}
