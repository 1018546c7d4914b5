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
  const clock = createClock(setting.policy?.identity.timeZone ?? 'UTC');
  return {
    language: setting.language,
    translate: (key, fields) => {
      if (key === 'fact.caseNumber' && terms) return capitalize(terms.caseNumber);
      if (key === 'value.incoming' && terms) return terms.incoming;
      if (key === 'value.outgoing' && terms) return terms.outgoing;
      return plain(key, fields);
    },
    formatDate: (instant) => clock(instant)?.date ?? instant,
    formatInstant: (instant) => {
      const told = clock(instant);
      return told ? `${told.date} ${told.time} (${told.offset})` : instant;
    },
    setting,
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const HOUR = 3_600_000;

/**
 * Date, time and offset in a time zone. The offset is asked for once per hour that occurs, since asking costs more than
 * everything else about a date; where it is no whole hour, changes still fall on one.
 */
function createClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsets = new Map<number, string>();
  const offsetAt = (time: number): string => {
    const hour = Math.floor(time / HOUR);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      offset = name.replace('GMT', '').replace('−', '-') || '+00:00';
      if (offsets.size > 10_000) offsets.clear();
      offsets.set(hour, offset);
    }
    return offset;
  };
  return (instant: string): { date: string; time: string; offset: string } | null => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return null;
    const offset = offsetAt(time);
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000);
    const local = new Date(time + ahead).toISOString();
    const at = local.indexOf('T');
    return { date: local.slice(0, at), time: local.slice(at + 1, at + 9), offset };
  };
}
