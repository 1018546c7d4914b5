import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  question:
    'Er filen der den skal være? Først når du har sagt det, regnes dokumentene som overlevert, slik at det som kan kasseres etter arkivering, kan kasseres.',
  yes: 'Ja, filen er der',
  noted: 'Notert: filen er der, og dokumentene regnes som overlevert.',
  'not-noted': 'Det kunne ikke noteres: {reason}',
};
