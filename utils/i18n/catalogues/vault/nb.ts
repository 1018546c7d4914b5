import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  none: 'Dokumenter som er unntatt offentlighet, ligger ukryptert til dere velger en passordfrase.',
  choose: 'Velg passordfrase',
  passphrase: 'Passordfrase',
  again: 'Passordfrasen en gang til',
  rule: 'Minst {count} tegn. Uten den kan ingen åpne dokumentene, så oppbevar den der dere oppbevarer slikt.',
  short: 'Passordfrasen må ha minst {count} tegn.',
  differs: 'De to er ikke like. Skriv på nytt.',
  wrong: 'Det er ikke riktig passordfrase. Prøv igjen.',
  locked: 'Dokumenter som er unntatt offentlighet, er låst.',
  open: 'Dokumenter som er unntatt offentlighet, er låst opp. De låses igjen etter {count} minutter uten bruk.',
  unlock: 'Lås opp',
  lock: 'Lås',
  failed: 'Lageret kunne ikke nås. Lukk andre faner med Bevara, last siden på nytt og prøv igjen.',
};
