import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'preserve-and-remove': 'Bevara och ta bort',
  'preserve-and-remove.of': 'Bevara och ta bort kommentaren av {author}',
  'to-registry': 'Till registrator',
  'to-registry.of': 'Skicka kommentaren av {author} till registrator',
  more: 'Mer',
  'more.of': 'Fler val för kommentaren av {author}',
  'preserve-only': 'Bara bevara',
  'preserve-only.of': 'Bevara kommentaren av {author} utan att ta bort den',
  'status.working': 'Arbetar …',
  'status.preserved': 'Bevarad',
  'status.removed': 'Borttagen',
  'status.hidden': 'Dold',
  'status.failed': 'Inte utfört',
};
