import type { Catalogue } from '@/utils/i18n/translate';

export const nb = {
  title: 'Arkivuttrekk',
  working: 'Siden fotograferes: {screens} av høyst {most} skjermbilder.',
  keep: 'La fanen være synlig og siden rulle av seg selv.',
  stop: 'Stopp',
  open: 'Vis dokumentet',
  close: 'Lukk',
  'end.bottom': 'Ferdig: siden har ikke mer å vise.',
  'end.limit': 'Ferdig: så mange skjermbilder som du ba om.',
  'end.stopped': 'Du stoppet uttrekket.',
  'end.hidden': 'Fanen var ikke lenger synlig, så uttrekket ble avsluttet.',
  'end.left': 'Siden ble forlatt for en annen, så uttrekket ble avsluttet.',
  'end.stuck':
    'Siden lot seg ikke rulle: noe lå i veien, for eksempel en rute som er åpen, eller noen rullet den. Lukk det som ligger over siden, la den være i fred og begynn på nytt.',
  'end.refused':
    'Nettleseren ga ikke noe bilde. Trykk på Bevara-knappen i verktøylinjen på akkurat denne siden og begynn derfra.',
  'end.failed': 'Noe gikk galt underveis, så uttrekket ble avsluttet.',
  'end.interrupted': 'Uttrekket ble avsluttet fra et annet sted, eller et annet ble startet.',
  stored: {
    one: '{count} skjermbilde er lagret. Vis dokumentet for å lagre det som PDF/A.',
    other: '{count} skjermbilder er lagret. Vis dokumentet for å lagre dem som PDF/A.',
  },
  'stored.partly': {
    one: '{count} skjermbilde er lagret, og dokumentet sier at uttrekket ble avbrutt. Det teller ikke som det faste uttrekket.',
    other:
      '{count} skjermbilder er lagret, og dokumentet sier at uttrekket ble avbrutt. Det teller ikke som det faste uttrekket.',
  },
  'stored.damaged':
    'Uttrekket er et dokument, men det som ble lest tilbake, stemmer ikke med det som ble lagret. Vis det under Dokumenter og gjør uttrekket på nytt.',
  nothing: 'Ingenting ble lagret.',
  unstored:
    'Uttrekket kunne ikke bli et dokument nå. Skjermbildene er tatt vare på og blir et dokument neste gang du åpner Bevara fra verktøylinjen.',
  'duty.every': { one: 'hver måned', other: 'hver {count}. måned' },
  'last.none': 'Ikke gjort i denne nettleseren.',
  'last.at': 'Sist gjort {date}.',
  'last.unsaved': 'Det er ennå ikke lagret som PDF/A, eller ingen har sagt at filen er der.',
  'next.by': 'Neste innen {date}.',
  'first.by': 'Det første innen {date}.',
  'due.since': 'Skulle vært gjort {date}.',
  'due.others': 'Arkivuttrekk som skal gjøres',
  'due.account': '{name}: skulle vært gjort {date}.',
  'due.unsaved': '{name}: gjort {date}, men ikke lagret som PDF/A.',
  responsible: 'Ansvarlig: {name}.',
  'why.periodic': 'Det faste',
  'why.change': 'Før en større endring',
  why: 'Hvorfor',
  change: 'Hva som skal endres',
  'change.hint': 'Et par ord, for eksempel «nytt navn». De står i filnavnet.',
  'change.missing': 'Skriv hva som skal endres.',
  screens: 'Høyst',
  'screens.count': { one: '{count} skjermbilde', other: '{count} skjermbilder' },
  about:
    'Bevara ruller siden ovenfra og fotograferer det som er synlig. Ingenting på siden åpnes eller trykkes på. Ditt eget navn øverst på siden blir med. Lukk først chatter, varsler og annet som ikke skal lagres: De chattene og varslene som Bevara kjenner igjen, males over, men da vises heller ikke det som ligger under dem.',
  'first-page':
    'Dette er ikke kontoens første side. Åpne den først, så uttrekket viser selve kanalen; ellers teller det ikke som det faste.',
  'first-page.open': 'Åpne første side',
  start: 'Start uttrekket',
  'under-way': 'Et uttrekk av {name} pågår: {screens} av høyst {most} skjermbilder.',
  'under-way.stop': 'Stopp uttrekket',
  'mark.due': 'På tide',
  'mark.unsaved': 'Ikke lagret',
  'mark.kept': 'Gjort',
  'mark.ahead': 'Senere',
  'save-pdf': 'Lagre som PDF/A',
  'save-pdf.folder': 'Lagre i: {folder}.',
} as const satisfies Catalogue;
