import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  title: 'Till registrator',
  text: 'Det som har skickats till registrator och inte har fått nummer än. Sekretess kommer först, sedan det som har väntat längst.',
  none: 'Ingen begäran väntar.',
  more: {
    one: 'Ytterligare {count} begäran väntar. Den visas här när det som står före är klart.',
    other: 'Ytterligare {count} begäranden väntar. De visas här allteftersom det som står före blir klart.',
  },
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
  'replies.sealed': {
    one: 'Ett svar på kommentaren omfattas av sekretess och kan visas först när du har låst upp. Är det ert eget, lås upp innan du antecknar något, så att det kan registreras tillsammans med kommentaren.',
    other:
      '{count} svar på kommentaren omfattas av sekretess och kan visas först när du har låst upp. Är något av dem ert eget, lås upp innan du antecknar något, så att det kan registreras tillsammans med kommentaren.',
  },
  'replies.unlock': 'Gå till lösenfrasen',
  'replies.number': 'Svarets nummer',
  'replies.number.hint':
    'Svarets eget, inte kommentarens. Lämna tomt om det inte har något än: då väntar svaret under Registrering.',
  register: 'Anteckna som registrerad',
  decline: 'Ska inte registreras',
  sent: 'Gick ut',
  to: 'Till',
  'day-ahead': 'Dagen har inte varit än. Ange den dag då kommentaren registrerades.',
  'day-too-early': 'Dagen är före den dag då kommentaren kom in. Ange den dag då den registrerades.',
  'day-before-reply':
    'Ett svar som har fått nummer skickades efter den dagen. Lämna svarets nummer tomt, och anteckna nummer och dag på svaret när kommentaren är registrerad.',
  'decline.ask':
    'Har registrator bestämt att den inte ska registreras? Det antecknas. Blev det fel kan uppgiften rättas på handlingen.',
  'decline.yes': 'Ja, den registreras inte',
  reopen: 'Rätta uppgiften …',
  'reopen.ask':
    'Ska uppgiften tas tillbaka? Händelserna visar att den togs tillbaka och behåller numret, om den hade något. Handlingen väntar på registrator igen, och svar som registrerades med den också. Sedan antecknar du det som är rätt.',
  'reopen.reason': 'Varför',
  'reopen.reason.typing-error': 'Den är felskriven',
  'reopen.reason.wrong-comment': 'Den gäller en annan kommentar',
  'reopen.reason.registrar-changed': 'Registrator har ändrat den',
  'reopen.reason.declined-by-mistake': 'Det var ett misstag att den inte skulle registreras',
  'reopen.yes': 'Ja, ta tillbaka uppgiften',
  'officer.by': 'Registrerad av {officer} den {date}',
};
