import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'panel-missing': 'Bevara kunde inte öppna sin ruta. Inget har tagits bort. Ladda om sidan och försök igen.',
  busy: 'En kommentar hanteras just nu. Vänta tills den är klar.',
  reloaded: 'Bevara har uppdaterats. Ladda om sidan för att fortsätta moderera.',
};
