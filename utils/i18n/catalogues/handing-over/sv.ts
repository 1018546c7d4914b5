import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  question:
    'Finns filen där den ska vara? Först när du har sagt det räknas handlingarna som överlämnade, så att det som får gallras efter arkivering kan gallras.',
  yes: 'Ja, filen finns där',
  noted: 'Antecknat: filen finns där, och handlingarna räknas som överlämnade.',
  'not-noted': 'Det kunde inte antecknas: {reason}',
};
