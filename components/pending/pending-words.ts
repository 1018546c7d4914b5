import { createContext, useContext } from 'react';
import type { Language } from '@/utils/domain/language';
import { pendingCatalogues, type PendingKey } from '@/utils/i18n/catalogues/pending/pending-catalogues';
import { waitingCatalogues } from '@/utils/i18n/catalogues/waiting/waiting-catalogues';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

/** The words around what waits, and how times are said. */
export interface PendingWords {
  readonly language: Language;
  /** The municipality's, an IANA name. */
  readonly timeZone: string;
  readonly t: Translate<PendingKey>;
  /** Reasons and kinds. */
  readonly waiting: Translate<keyof (typeof waitingCatalogues)['en']>;
  /** "Answer by tomorrow 16:00", without the exact time. */
  readonly sayDue: (dueAt: string) => string;
  /** Weekday, date and time in the municipality's time zone. */
  readonly sayTime: (instant: string) => string;
}

/** The words in one language. `sayDue` comes from the room that knows the calendar. */
export function createPendingWords(
  language: Language,
  timeZone: string,
  sayDue: PendingWords['sayDue'],
): PendingWords {
  const time = createMomentFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return {
    language,
    timeZone,
    t: createTranslate(language, pendingCatalogues),
    waiting: createTranslate(language, waitingCatalogues),
    sayDue,
    sayTime: (instant) => time(Date.parse(instant)),
  };
}

export const PendingWordsContext = createContext<PendingWords | null>(null);

export function usePendingWords(): PendingWords {
  const words = useContext(PendingWordsContext);
  if (!words) throw new Error('a part of what waits stands outside its words');
  return words;
}
