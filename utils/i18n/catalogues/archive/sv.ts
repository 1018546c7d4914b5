import type { Catalogue } from '@/utils/i18n/translate';

export const sv = {
  title: 'Arkivuttag',
  working: 'Sidan fotograferas: {screens} av högst {most} skärmbilder.',
  keep: 'Låt fliken synas och sidan rulla av sig själv.',
  stop: 'Stoppa',
  open: 'Visa handlingen',
  close: 'Stäng',
  'end.bottom': 'Klart: sidan har inget mer att visa.',
  'end.limit': 'Klart: så många skärmbilder som du bad om.',
  'end.stopped': 'Du stoppade uttaget.',
  'end.hidden': 'Fliken syntes inte längre, så uttaget avslutades.',
  'end.left': 'Sidan lämnades för en annan, så uttaget avslutades.',
  'end.stuck':
    'Sidan gick inte att rulla igenom: något låg i vägen, till exempel en ruta som är öppen, eller så rullade någon den. Stäng det som ligger över sidan, rör den inte och börja om.',
  'end.refused':
    'Webbläsaren gav ingen bild. Tryck på Bevaras knapp i verktygsfältet på just den här sidan och börja därifrån.',
  'end.failed': 'Något gick fel på vägen, så uttaget avslutades.',
  'end.interrupted': 'Uttaget avslutades från ett annat håll, eller ett annat påbörjades.',
  stored: {
    one: '{count} skärmbild är sparad. Visa handlingen för att spara den som PDF/A.',
    other: '{count} skärmbilder är sparade. Visa handlingen för att spara dem som PDF/A.',
  },
  'stored.partly': {
    one: '{count} skärmbild är sparad, och handlingen säger att uttaget avbröts. Det räknas inte som det återkommande uttaget.',
    other:
      '{count} skärmbilder är sparade, och handlingen säger att uttaget avbröts. Det räknas inte som det återkommande uttaget.',
  },
  'stored.damaged':
    'Uttaget är en handling, men det som lästes tillbaka stämmer inte med det som sparades. Visa handlingen under Handlingar och gör om uttaget.',
  nothing: 'Ingenting sparades.',
  unstored:
    'Uttaget kunde inte bli en handling nu. Skärmbilderna finns kvar och blir en handling nästa gång du öppnar Bevara från verktygsfältet.',
  'duty.every': { one: 'varje månad', other: 'med {count} månaders mellanrum' },
  'last.none': 'Inget har gjorts i den här webbläsaren.',
  'last.at': 'Senast gjort {date}.',
  'last.unsaved': 'Det är ännu inte sparat som PDF/A, eller så har ingen sagt att filen finns där.',
  'next.by': 'Nästa senast {date}.',
  'first.by': 'Det första senast {date}.',
  'due.since': 'Skulle ha gjorts {date}.',
  'due.others': 'Arkivuttag som ska göras',
  'due.account': '{name}: skulle ha gjorts {date}.',
  'due.unsaved': '{name}: gjort {date} men inte sparat som PDF/A.',
  responsible: 'Ansvarig: {name}.',
  'why.periodic': 'Det återkommande',
  'why.change': 'Inför en större förändring',
  why: 'Varför',
  change: 'Vad som ska ändras',
  'change.hint': 'Ett par ord, till exempel ”nytt namn”. De står i filens namn.',
  'change.missing': 'Skriv vad som ska ändras.',
  screens: 'Högst',
  'screens.count': { one: '{count} skärmbild', other: '{count} skärmbilder' },
  about:
    'Bevara rullar sidan uppifrån och fotograferar det som syns. Ingenting på sidan öppnas eller trycks på. Ditt eget namn överst på sidan kommer med. Stäng först chattar, aviseringar och annat som inte ska sparas: de chattar och aviseringar som Bevara känner igen målas över, men då syns inte heller det som ligger under dem.',
  'first-page':
    'Det här är inte kontots första sida. Öppna den först, så att uttaget visar själva kanalen; annars räknas det inte som det återkommande.',
  'first-page.open': 'Öppna första sidan',
  start: 'Börja uttaget',
  'under-way': 'Ett uttag av {name} pågår: {screens} av högst {most} skärmbilder.',
  'under-way.stop': 'Stoppa uttaget',
  'mark.due': 'Dags',
  'mark.unsaved': 'Ej sparat',
  'mark.kept': 'Gjort',
  'mark.ahead': 'Senare',
  'save-pdf': 'Spara som PDF/A',
  'save-pdf.folder': 'Spara i: {folder}.',
} as const satisfies Catalogue;
