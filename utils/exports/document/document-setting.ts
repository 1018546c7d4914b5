import type { Language } from '@/utils/domain/language';
import type { Policy } from '@/utils/domain/policy';
import { documentsCatalogues } from '@/utils/i18n/catalogues/documents/documents-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';

/** Whose documents these are. */
export interface DocumentSetting {
  readonly language: Language;
  /** The pack gives words, time zone and file names; null for records of a municipality without one. */
  readonly policy: Policy | null;
  /** The service that hands over, for file names and letters. */
  readonly unit: string | null;
}

export type DocumentKey = keyof (typeof documentsCatalogues)['en'];

/** What every document is worded and dated with. */
export interface DocumentWords {
  readonly language: Language;
  readonly translate: Translate<DocumentKey>;
  /** `2026-09-01 12:00:01 (+02:00)`, in the municipality's time zone. */
  readonly formatInstant: (instant: string) => string;
  /** `2026-09-01`, in the municipality's time zone. */
  readonly formatDate: (instant: string) => string;
  readonly setting: DocumentSetting;
}

/** The pack's document language among the languages there are; Nynorsk is served in bokmål. */
export function documentLanguageOf(policy: Policy | null): Language {
  const language = policy?.identity.documentLanguage ?? 'en';
  return language === 'nn' ? 'nb' : language;
}

/** Words and dates for documents; the registrar's own terms come from the pack. */
export function createWords(setting: DocumentSetting): DocumentWords {
  const plain = createTranslate(setting.language, documentsCatalogues);
  const isOwnLanguage = documentLanguageOf(setting.policy) === setting.language;
  const terms = setting.policy && isOwnLanguage ? setting.policy.identity.terms : null;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: setting.policy?.identity.timeZone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const partsOf = (instant: string) => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return null;
    return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  };
  const formatDate = (instant: string) => {
    const parts = partsOf(instant);
    return parts ? `${parts['year']}-${parts['month']}-${parts['day']}` : instant;
  };
  return {
    language: setting.language,
    translate: (key, fields) => {
      if (key === 'fact.caseNumber' && terms) return capitalize(terms.caseNumber);
      if (key === 'value.incoming' && terms) return terms.incoming;
      if (key === 'value.outgoing' && terms) return terms.outgoing;
      return plain(key, fields);
    },
    formatDate,
    formatInstant: (instant) => {
      const parts = partsOf(instant);
      if (!parts) return instant;
      const offset = parts['timeZoneName']?.replace(/^GMT$/, '+00:00').replace(/^GMT/, '').replace('−', '-');
      return `${formatDate(instant)} ${parts['hour']}:${parts['minute']}:${parts['second']} (${offset})`;
    },
    setting,
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
