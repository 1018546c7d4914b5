import type { CaptureDuty } from '@/utils/domain/archive-capture';
import type { Language } from '@/utils/domain/language';
import { archiveCatalogues, type ArchiveKey } from '@/utils/i18n/catalogues/archive/archive-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

export interface CaptureWords {
  readonly t: Translate<ArchiveKey>;
  /** `YYYY-MM-DD` as the language writes a date. */
  readonly day: (date: string) => string;
  /** Where an account stands, a sentence each. */
  readonly tellDuty: (duty: CaptureDuty) => readonly string[];
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

/** The words of archive captures in one language. */
export function createCaptureWords(language: Language): CaptureWords {
  const t = createTranslate(language, archiveCatalogues);
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const day = (date: string) => format.format(Date.parse(date));
  return {
    t,
    day,
    tellDuty: ({ last, dueOn, state }) => [
      last ? t('last.at', { date: day(last.on) }) : t('last.none'),
      ...(last && !last.isHandedOver ? [t('last.unsaved')] : []),
      t(state === 'due' ? 'due.since' : last ? 'next.by' : 'first.by', { date: day(dueOn) }),
    ],
  };
}
