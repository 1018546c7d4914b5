import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'panel-missing':
    'Bevara kunne ikke åpne panelet sitt. Ingenting er fjernet. Last siden på nytt og prøv igjen.',
  busy: 'En kommentar behandles nå. Vent til den er ferdig.',
  reloaded: 'Bevara er oppdatert. Last siden på nytt for å fortsette å moderere.',
};
