import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'answer-by': 'Svar innen {when}',
  overdue: 'Forsinket siden {when}',
  'when.today': 'i dag {time}',
  'when.tomorrow': 'i morgen {time}',
  'when.yesterday': 'i går {time}',
  'when.weekday': '{date} {time}',
  'when.past-weekday': '{date} {time}',
  'when.date': '{date} klokken {time}',
  'failure.unknown-time-zone': 'Det finnes ingen tidssone med det navnet. Skriv en som Europe/Oslo.',
  'failure.unreadable-time':
    'Tidspunktet for mottak kan ikke leses. Skriv det som 2026-11-20T15:00:00+01:00.',
  'failure.no-working-day':
    'Kalenderen har for få arbeidsdager til at løftet noen gang kan holdes. Se over åpningstidene og de stengte dagene.',
};
