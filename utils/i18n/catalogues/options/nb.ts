import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  title: 'Innstillinger',
  saved: 'Lagret',
  'accounts.title': 'Våre sider',
  'accounts.lead': 'Bevara er aktiv på disse sidene og taus alle andre steder.',
  'accounts.none':
    'Ingen side er lagt til ennå. Åpne kommunens side på Facebook, trykk på Bevara-knappen i verktøylinjen og velg «Dette er vår side».',
  'accounts.added-on': 'Lagt til {date}',
  'accounts.remove': 'Fjern fra listen',
  'accounts.remove.of': 'Fjern {name} fra listen',
  'accounts.remove.sure': 'Bevara blir taus på {name}. Det som er lagret derfra, blir værende.',
  'accounts.remove.confirm': 'Fjern',
  cancel: 'Avbryt',
  'editor.title': 'Du',
  'editor.lead': 'Står i hvert dokument, så det er klart hvem som tok vare på og fjernet.',
  'editor.name': 'Navn',
  'editor.role': 'Tittel',
  'editor.unit': 'Enhet',
  'moderation.title': 'Moderering',
  'moderation.undo': 'Sekunder til å angre en fjerning',
  'moderation.undo.hint': 'Fra 0 til 30. Kommentaren lagres med en gang; fjerningen venter så lenge.',
  'language.title': 'Språk',
  'language.label': 'Språk i grensesnittet',
  'language.browser': 'Som nettleseren',
  'language.sv': 'Svenska',
  'language.nb': 'Norsk bokmål',
  'language.en': 'English',
  'pictures.title': 'Skjermbilder',
  'pictures.lead':
    'Tekst, avsender, tid og sammenheng blir alltid tatt vare på. Et skjermbilde også, når du først trykker på Bevara-knappen i verktøylinjen på siden.',
  'pictures.why':
    'For å få et hver gang uten det trenger Bevara nettleserens tillatelse for alle nettsteder: det finnes ingen mindre for bilder av en fane. Bevara bruker den for kommentaren du tar vare på, på deres egne sider, og til ingenting annet.',
  'pictures.allow': 'Tillat et skjermbilde hver gang',
  'pictures.allowed': 'Det tas et skjermbilde hver gang.',
  'pictures.withdraw': 'Trekk tillatelsen tilbake',
  'pictures.refused': 'Nettleseren ga ikke tillatelsen. Ingenting er endret.',
};
