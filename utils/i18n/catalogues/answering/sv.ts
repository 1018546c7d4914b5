import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  lead: 'Texten kopieras och kommentarens svarsruta visas. Du klistrar in och skickar själv.',
  choose: 'Situation',
  text: 'Text att kopiera',
  'text.hint': 'Ändra som du vill. Den är undertecknad som kommunens regler säger.',
  open: {
    one: '{count} lucka i texten återstår att fylla: {fields}',
    other: '{count} luckor i texten återstår att fylla: {fields}',
  },
  fact: 'Vad som är rätt',
  'fact.hint': 'Sätts in i texten i stället för {field}.',
  link: 'Länk',
  caseNumber: 'Diarienummer',
  copy: 'Kopiera och visa kommentaren',
  copied: 'Texten är kopierad.',
  'not-copied': 'Webbläsaren lät inte texten kopieras. Markera den och kopiera själv.',
  missing: 'Kommunens regler gick inte att läsa, så det finns inga svarstexter.',
  notice: 'Tala om för den som skrev varför den togs bort: {ground}',
  'assign.title': 'Vem tar över?',
  'assign.to': 'Namn',
  'assign.hand-over': 'Lämnas vidare som',
  'assign.none': 'Inget särskilt',
  'assign.save': 'Lämna vidare',
  'assign.missing': 'Skriv vem som tar över.',
  'checks.title': {
    one: 'Titta på det här innan du skickar',
    other: 'Titta på de här {count} innan du skickar',
  },
  'checks.missing': 'Kontrollerna gick inte att fråga just nu. Läs igenom en gång till själv.',
};
