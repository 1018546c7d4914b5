import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'preserve-and-remove': 'Bevara och ta bort',
  'to-registry': 'Till registrator',
  more: 'Mer',
  'preserve-only': 'Bara bevara',
  guide: 'Vad gör jag?',
  reply: 'Svarstexter',
  'of-comment': 'kommentaren av {author}',
  'status.working': 'Arbetar …',
  'status.preserved': 'Bevarad',
  'status.removed': 'Borttagen',
  'status.hidden': 'Dold',
  'status.failed': 'Inte utfört',
};
