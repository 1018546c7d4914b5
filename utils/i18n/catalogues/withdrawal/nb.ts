import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'handed-over': 'Filen er ikke der …',
  'handed-over.ask':
    'Skal opplysningen om at filen er der, trekkes tilbake? Det gjelder alle dokumenter i filen: de regnes ikke lenger som overlevert, og det som først kan kasseres etter arkivering, blir liggende til filen er der. Det som allerede er kassert, kommer ikke tilbake.',
  'handed-over.reason.said-by-mistake': 'Det ble sagt ved en feil',
  'handed-over.reason.file-missing': 'Filen er ikke der',
  'handed-over.reason.file-faulty': 'Filen er skadet, eller feil fil',
  'said-gone': 'Den er ikke borte …',
  'said-gone.ask':
    'Skal opplysningen om at kommentaren er borte, trekkes tilbake? Hendelsene viser at den ble trukket tilbake. Spørsmålet om hvordan fjerningen endte, stilles på nytt, og dokumentet kan ikke kasseres før det er besvart.',
  'said-gone.reason.said-by-mistake': 'Det ble sagt ved en feil',
  'said-gone.reason.wrong-comment': 'Det gjaldt en annen kommentar',
  'said-gone.reason.seen-again': 'Den vises på siden igjen',
  why: 'Hvorfor',
  yes: 'Ja, trekk opplysningen tilbake',
};
