import type { Language } from '@/utils/domain/language';
import type { Policy, PolicyRef } from '@/utils/domain/policy';
import { documentsCatalogues } from '@/utils/i18n/catalogues/documents/documents-catalogues';
import { createTranslate, type Translate } from '@/utils/i18n/translate';
import { createClock, type LocalTime } from './local-time';
import { createShow } from './show-moment';

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
  /** Text as it is, a moment as the document's language writes it. */
  readonly show: (value: string | LocalTime) => string;
  /** A pack in force by the name of its municipality, any other by its id; and its version. */
  readonly namePolicy: (policy: Pick<PolicyRef, 'id' | 'version'>) => string;
  /** `1 september 2026 kl. 12.00.01`, in the municipality's time zone. */
  readonly formatInstant: (instant: string) => string;
  /** `2026-09-01`, in the municipality's time zone. */
  readonly formatDate: (instant: string) => string;
  /** `2026-09-01T12:00:01+02:00`, the same for XML. */
  readonly formatXmlTime: (instant: string) => string;
  /** Null for what is no instant. */
  readonly readInstant: (instant: string) => LocalTime | null;
  /** A day (`2026-09-01`) is the same in every zone, and has no time. Null for what is none. */
  readonly readDay: (day: string) => LocalTime | null;
  /** The municipality's, such as `Europe/Stockholm`. */
  readonly timeZone: string;
  readonly setting: DocumentSetting;
}

/** The pack's document language among the languages there are; Nynorsk is served in bokmål. */
export function documentLanguageOf(policy: Policy | null): Language {
  const language = policy?.identity.documentLanguage ?? 'en';
  return language === 'nn' ? 'nb' : language;
}

const NO_SETTING: DocumentSetting = { language: 'en', policy: null, unit: null };

/** Words and dates for documents; the registrar's own terms come from the pack. */
export function createWords(setting = NO_SETTING): DocumentWords {
  const plain = createTranslate(setting.language, documentsCatalogues);
  const isOwnLanguage = documentLanguageOf(setting.policy) === setting.language;
  const terms = setting.policy && isOwnLanguage ? setting.policy.identity.terms : null;
  const timeZone = setting.policy?.identity.timeZone ?? 'UTC';
  const readInstant = createClock(timeZone);
  const show = createShow(setting.language, plain);
  return {
    language: setting.language,
    translate: (key, fields) => {
      if (key === 'fact.caseNumber' && terms) return capitalize(terms.caseNumber);
      if (key === 'value.incoming' && terms) return terms.incoming;
      if (key === 'value.outgoing' && terms) return terms.outgoing;
      return plain(key, fields);
    },
    formatDate: (instant) => readInstant(instant)?.date ?? instant,
    show,
    namePolicy: ({ id, version }) =>
      plain('value.policy', { version, name: setting.policy?.id === id ? setting.policy.identity.name : id }),
    formatInstant: (instant) => show(readInstant(instant) ?? instant),
    formatXmlTime: (instant) => {
      const { date, clock } = readInstant(instant) ?? {};
      return date && clock ? `${date}T${clock.time}${clock.offset}` : instant;
    },
    readInstant,
    readDay: (day) => {
      const date = DAY.test(day) ? day : readInstant(day)?.date;
      return date === undefined ? null : { date, clock: null };
    },
    timeZone,
    setting,
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
