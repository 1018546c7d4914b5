import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  lead: 'Teksten kopieres, og svarfeltet til kommentaren vises. Du limer inn og sender selv.',
  choose: 'Situasjon',
  text: 'Tekst å kopiere',
  'text.hint': 'Endre den som du vil. Den er signert slik kommunens regler sier.',
  open: {
    one: '{count} åpent felt gjenstår i teksten: {fields}',
    other: '{count} åpne felt gjenstår i teksten: {fields}',
  },
  fact: 'Hva som er riktig',
  'fact.hint': 'Settes inn i teksten i stedet for {field}.',
  link: 'Lenke',
  caseNumber: 'Saksnummer',
  copy: 'Kopier og vis kommentaren',
  copied: 'Teksten er kopiert.',
  'not-copied': 'Nettleseren lot ikke teksten bli kopiert. Marker den og kopier selv.',
  missing: 'Kommunens regler kunne ikke leses, så det finnes ingen svartekster.',
  notice: 'Si fra til den som skrev, om hvorfor den ble fjernet: {ground}',
  'assign.title': 'Hvem tar over?',
  'assign.to': 'Navn',
  'assign.hand-over': 'Gis videre som',
  'assign.none': 'Ikke noe bestemt',
  'assign.save': 'Gi videre',
  'assign.missing': 'Skriv hvem som tar over.',
  'checks.title': { one: 'Se på dette før du sender', other: 'Se på disse {count} før du sender' },
  'checks.missing': 'Kontrollene kunne ikke spørres akkurat nå. Les gjennom en gang til selv.',
};
