import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'preserve-and-remove': 'Bevara och ta bort',
  'to-registry': 'Till registrator',
  more: 'Mer',
  'preserve-only': 'Bara bevara',
  guide: 'Vad gör jag?',
  reply: 'Svarstexter',
  'open-record': 'Öppna handlingen',
  'of-comment': 'kommentaren av {author}',
  'status.working': 'Arbetar …',
  'status.preserved': 'Bevarad',
  'status.removed': 'Borttagen',
  'status.hidden': 'Dold',
  'status.failed': 'Inte utfört',
  'status.unfinished': 'En borttagning påbörjades här men blev aldrig klar',
  'status.unfinished-hidden': 'Dold, men det blev aldrig antecknat',
};
