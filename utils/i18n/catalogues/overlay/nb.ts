import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'preserve-and-remove': 'Bevar og fjern',
  'to-registry': 'Til journalføring',
  more: 'Mer',
  'preserve-only': 'Bare bevar',
  guide: 'Hva gjør jeg?',
  reply: 'Svartekster',
  'open-record': 'Åpne dokumentet',
  'of-comment': 'kommentaren fra {author}',
  'status.working': 'Arbeider …',
  'status.preserved': 'Bevart',
  'status.removed': 'Fjernet',
  'status.hidden': 'Skjult',
  'status.failed': 'Ikke utført',
  'status.unfinished': 'En fjerning ble påbegynt her, men aldri fullført',
  'status.unfinished-hidden': 'Skjult, men det ble aldri notert',
};
