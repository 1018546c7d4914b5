import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  looking: 'Ser på siden …',
  'elsewhere.title': 'Ikke aktiv på denne siden',
  'elsewhere.body': 'Bevara virker på Facebook og Instagram, på kommunens egne sider og ingen andre steder.',
  'reload.title': 'Last siden på nytt',
  'reload.body': 'Siden ble åpnet før Bevara ble installert eller oppdatert.',
  'nobody.title': 'Dette er ingen kontos side',
  'nobody.body': 'Åpne kommunens egen side eller ett av innleggene der.',
  'foreign.title': 'Ikke en av våre sider',
  'foreign.body': 'Bevara viser ingenting og leser ingenting på {name} før du sier at siden er deres.',
  'foreign.add': 'Dette er vår side',
  'own.title': 'Aktiv på {name}',
  'own.body': { one: '{count} kommentar kan leses her.', other: '{count} kommentarer kan leses her.' },
  'own.unreadable':
    'Her er det kommentarer Bevara ikke kan lese. Facebook eller Instagram kan ha endret noe. Ta vare på dem for hånd til Bevara er oppdatert.',
  'none-yet.title': 'Slik begynner du',
  'none-yet.body':
    'Åpne kommunens side på Facebook, trykk på Bevara-knappen og velg «Dette er vår side». Øv gjerne først.',
  added: '{name} er nå en av våre sider.',
  'storage.kept': 'Nettleseren beholder det som lagres her.',
  'storage.not-kept':
    'Nettleseren har ikke lovet å beholde det som lagres her: den kan rydde når disken er nesten full. Eksporter ofte, eller spør IT-avdelingen.',
  waiting: 'Større liste',
  records: 'Dokumenter',
  consents: 'Samtykker',
  supervision: 'Tilsyn',
  practice: 'Øv',
  options: 'Innstillinger',
};
