import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  title: 'Till registrator',
  text: 'Det som har skickats till registrator och inte har fått nummer än. Sekretess kommer först.',
  none: 'Ingen begäran väntar.',
  'column.title': 'Begäran',
  'column.received': 'Kom in',
  'column.lacks': 'Saknar',
  'lack.title': 'rubrik',
  'lack.from': 'avsändare',
  'lack.case-number': 'diarienummer för ärendet',
  'lack.number': 'registrators nummer',
  number: 'Registrators nummer',
  date: 'Registrerad den',
  officer: 'Registrator',
  case: 'Diarienummer för ärendet',
  'case.hint': 'Om kommentaren hör till ett ärende.',
  replies: 'Registrera de här svaren med den, som utgående',
  'replies.advice': 'Enligt kommunens regler registreras svaret tillsammans med kommentaren.',
  register: 'Anteckna som registrerad',
  decline: 'Ska inte registreras',
  sent: 'Gick ut',
  to: 'Till',
  'day-ahead': 'Dagen har inte varit än. Ange den dag då kommentaren registrerades.',
  'day-too-early': 'Dagen är före den dag då kommentaren kom in. Ange den dag då den registrerades.',
  'decline.ask':
    'Har registrator bestämt att den inte ska registreras? Det antecknas, och det går inte att ändra här.',
  'decline.yes': 'Ja, den registreras inte',
  'officer.by': 'Registrerad av {officer} den {date}',
};
