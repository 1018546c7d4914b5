import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'worker-unreachable': 'Bevara svarte ikke, så ingenting ble fjernet. Vent litt og prøv igjen.',
  'extension-reloaded':
    'Bevara er oppdatert siden denne siden ble åpnet. Last siden på nytt og prøv igjen – ingenting ble fjernet.',
  'disk-full':
    'Disken er full, så kommentaren kunne ikke lagres og ble ikke fjernet. Frigjør plass og prøv igjen.',
  'database-blocked':
    'Lageret til Bevara er i bruk i et annet vindu, så ingenting ble lagret eller fjernet. Lukk andre faner med Bevara og prøv igjen.',
  'database-newer':
    'Det som er lagret, er skrevet av en nyere versjon av Bevara. Oppdater utvidelsen eller start nettleseren på nytt – ingenting er gått tapt.',
  'database-broken':
    'Nettleseren kan ikke lenger lese det Bevara har lagret, så ingenting ble lagret eller fjernet. Start nettleseren på nytt. Skjer det igjen, ta kontakt med IT-støtten før noe annet gjøres, og ikke fjern Bevara: da forsvinner det som er lagret.',
  'read-back-differs':
    'Det som ble lagret, stemmer ikke med det som ble lest, så kommentaren ble ikke fjernet. Prøv igjen. Skjer det to ganger, ta kontakt med IT-støtten.',
  'invalid-message':
    'Bevara forstod ikke det som ble lest fra siden, så ingenting ble lagret eller fjernet. Last siden på nytt og prøv igjen.',
  'evidence-incomplete':
    'Noe som trengs før fjerningen, kunne ikke lagres, så kommentaren ble ikke fjernet. Velg «Bare bevar» for å ta vare på det som finnes, eller ta et skjermbilde med Bevara-knappen på verktøylinjen og prøv igjen.',
  'unknown-record': 'Det finnes ingen registrering med denne id-en på denne maskinen. Den kan være kassert.',
  'not-own-account':
    'Denne siden er ikke en av kontoene deres, så Bevara tar ikke vare på noe herfra. Legg den til med «Dette er vår side» hvis den er deres.',
  'not-permitted':
    'Nettleseren har ikke gitt Bevara lov til dette. Trykk på Bevara-knappen på verktøylinjen på siden og prøv igjen.',
  'policy-missing':
    'Det finnes ingen retningslinjer for kommunen deres ennå, så ingenting ble fjernet. Velg retningslinjer i innstillingene til Bevara.',
  'policy-changed':
    'Kommunens regler er endret siden siden ble åpnet, og ingenting er kassert. Last siden inn på nytt og se hva som gjelder nå.',
  'spelling-failed': 'Stavemåten kunne ikke kontrolleres. Bevara prøver igjen når teksten endres.',
  unexpected:
    'Noe gikk galt som ikke skulle gått galt, og ingenting ble fjernet. Prøv igjen. Skjer det to ganger, ta kontakt med IT-støtten.',
};
