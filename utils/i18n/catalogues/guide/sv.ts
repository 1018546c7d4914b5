import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  keys: 'Tryck på numret för ditt svar. Backsteg går tillbaka.',
  back: 'En fråga tillbaka',
  chart: 'Hela schemat',
  print: 'Skriv ut',
  'do.no-action': 'Behöver inget svar',
  'do.reply': 'Välj svarstexten',
  'do.remove': 'Visa kommentaren och välj Bevara och ta bort',
  'do.register': 'Visa kommentaren och lämna den till registrator',
  'do.reply-and-register': 'Välj svarstexten, lämna sedan till registrator',
  'do.reply-and-preserve': 'Välj svarstexten, bevara sedan kommentaren',
  'do.add-to-case': 'Välj svarstexten och lägg den till ärendet',
  'here.remove': 'Bevara och ta bort',
  'here.register': 'Lämna till registrator',
  'here.preserve': 'Bevara den',
  'do.pass-on': 'Lämna vidare',
  'do.preserve': 'Visa kommentaren och bevara den',
  'do.ask-for-help': 'Fråga om hjälp',
  missing: 'Kommunens regler gick inte att läsa, så det finns ingen guide.',
};
