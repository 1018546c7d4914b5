import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  title: 'Hva gjør jeg?',
  keys: 'Trykk nummeret på svaret ditt. Tilbaketasten går tilbake.',
  back: 'Ett spørsmål tilbake',
  chart: 'Hele skjemaet',
  'chart.title': 'Beslutningsveiviser',
  print: 'Skriv ut',
  'end.title': 'Gjør slik',
  'do.no-action': 'Trenger ikke svar',
  'do.reply': 'Velg svarteksten',
  'do.remove': 'Vis kommentaren og velg Bevar og fjern',
  'do.register': 'Vis kommentaren og send den til arkivtjenesten',
  'do.reply-and-register': 'Velg svarteksten, og send deretter til arkivtjenesten',
  'do.add-to-case': 'Velg svarteksten og legg den til saken',
  'here.remove': 'Bevar og fjern',
  'here.register': 'Send til arkivtjenesten',
  'here.preserve': 'Bevar den',
  'do.pass-on': 'Gi videre',
  'do.preserve': 'Vis kommentaren og bevar den',
  'do.ask-for-help': 'Be om hjelp',
  enter: 'Enter gjør det',
  missing: 'Kommunens regler kunne ikke leses, så det finnes ingen guide.',
};
