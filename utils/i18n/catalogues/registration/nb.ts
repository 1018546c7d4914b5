import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  title: 'Til journalføring',
  text: 'Det som er sendt til journalføring og ikke har fått nummer ennå. Det som er unntatt offentlighet, kommer først, deretter det som har ventet lengst.',
  none: 'Ingen forespørsel venter.',
  more: {
    one: 'Ytterligere {count} forespørsel venter. Den vises her når det som står foran, er ferdig.',
    other:
      'Ytterligere {count} forespørsler venter. De vises her etter hvert som det som står foran, blir ferdig.',
  },
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
  'replies.sealed': {
    one: 'Ett svar på kommentaren er taushetsbelagt og kan ikke vises før du har låst opp. Er det deres eget, lås opp før du noterer noe, slik at det kan journalføres sammen med kommentaren.',
    other:
      '{count} svar på kommentaren er taushetsbelagt og kan ikke vises før du har låst opp. Er noe av dem deres eget, lås opp før du noterer noe, slik at det kan journalføres sammen med kommentaren.',
  },
  'replies.unlock': 'Gå til passordfrasen',
  'replies.number': 'Journalnummer for svaret',
  'replies.number.hint':
    'Svarets eget, ikke kommentarens. La det stå tomt hvis svaret ikke har noe ennå: da venter det under Journalføring.',
  register: 'Noter som journalført',
  decline: 'Skal ikke journalføres',
  sent: 'Sendt',
  to: 'Til',
  'day-ahead': 'Den dagen har ikke vært ennå. Oppgi dagen kommentaren ble journalført.',
  'day-too-early': 'Dagen er før kommentaren kom inn. Oppgi dagen den ble journalført.',
  'day-before-reply':
    'Et svar som har fått nummer, ble sendt etter den dagen. La nummeret stå tomt, og noter nummer og dag på svaret når kommentaren er journalført.',
  'decline.ask':
    'Er det bestemt at den ikke skal journalføres? Det blir notert. Ble det feil, kan opplysningen rettes på dokumentet.',
  'decline.yes': 'Ja, den journalføres ikke',
  reopen: 'Rett opplysningen …',
  'reopen.ask':
    'Skal opplysningen trekkes tilbake? Hendelsene viser at den ble trukket tilbake, og beholder nummeret, hvis den hadde et. Dokumentet venter på journalføring igjen, og svar som ble journalført sammen med det også. Deretter noterer du det som er riktig.',
  'reopen.reason': 'Hvorfor',
  'reopen.reason.typing-error': 'Den er feilskrevet',
  'reopen.reason.wrong-comment': 'Den gjelder en annen kommentar',
  'reopen.reason.registrar-changed': 'Arkivet har endret den',
  'reopen.reason.declined-by-mistake': 'Det var en feil at den ikke skulle journalføres',
  'reopen.yes': 'Ja, trekk opplysningen tilbake',
  'officer.by': 'Journalført av {officer} den {date}',
};
