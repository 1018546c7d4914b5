import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'preserve-and-remove': 'Bevar og fjern',
  'preserve-and-remove.of': 'Bevar og fjern kommentaren fra {author}',
  'to-registry': 'Til journalføring',
  'to-registry.of': 'Send kommentaren fra {author} til journalføring',
  more: 'Mer',
  'more.of': 'Flere valg for kommentaren fra {author}',
  'preserve-only': 'Bare bevar',
  'preserve-only.of': 'Bevar kommentaren fra {author} uten å fjerne den',
  'status.working': 'Arbeider …',
  'status.preserved': 'Bevart',
  'status.removed': 'Fjernet',
  'status.hidden': 'Skjult',
  'status.failed': 'Ikke utført',
};
