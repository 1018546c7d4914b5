import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  title: 'Til journalføring',
  text: 'Det som er sendt til journalføring og ikke har fått nummer ennå. Taushetsbelagt kommer først.',
  none: 'Ingen forespørsel venter.',
  'column.title': 'Forespørsel',
  'column.received': 'Kom inn',
  'column.lacks': 'Mangler',
  'lack.title': 'tittel',
  'lack.from': 'avsender',
  'lack.case-number': 'saksnummer',
  'lack.number': 'journalnummer',
  number: 'Journalnummer',
  date: 'Journalført den',
  officer: 'Journalført av',
  case: 'Saksnummer',
  'case.hint': 'Hvis kommentaren hører til en sak.',
  replies: 'Journalfør disse svarene sammen med den, som utgående',
  'replies.advice': 'Etter kommunens regler journalføres svaret sammen med kommentaren.',
  register: 'Noter som journalført',
  decline: 'Skal ikke journalføres',
  sent: 'Sendt',
  to: 'Til',
  'officer.by': 'Journalført av {officer} den {date}',
};
