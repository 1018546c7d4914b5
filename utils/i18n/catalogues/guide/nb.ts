import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  keys: 'Trykk nummeret på svaret ditt. Tilbaketasten går tilbake.',
  back: 'Ett spørsmål tilbake',
  chart: 'Hele skjemaet',
  print: 'Skriv ut',
  'do.no-action': 'Trenger ikke svar',
  'do.reply': 'Velg svarteksten',
  'do.remove': 'Vis kommentaren og velg Bevar og fjern',
  'do.register': 'Vis kommentaren og send den til arkivtjenesten',
  'do.reply-and-register': 'Velg svarteksten, og send deretter til arkivtjenesten',
  'do.reply-and-preserve': 'Velg svarteksten, og bevar deretter kommentaren',
  'do.add-to-case': 'Velg svarteksten og legg den til saken',
  'here.remove': 'Bevar og fjern',
  'here.register': 'Send til arkivtjenesten',
  'here.preserve': 'Bevar den',
  'do.pass-on': 'Gi videre',
  'do.preserve': 'Vis kommentaren og bevar den',
  'do.ask-for-help': 'Be om hjelp',
  missing: 'Kommunens regler kunne ikke leses, så det finnes ingen guide.',
};
