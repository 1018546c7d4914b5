import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'worker-unreachable': 'Bevara svarte ikke, og ingenting er endret. Vent litt og prøv igjen.',
  'extension-reloaded': 'Bevara er oppdatert siden denne siden ble åpnet. Last siden på nytt og prøv igjen.',
  'disk-full': 'Disken er full. Frigjør plass og prøv igjen – det som er lagret, er uskadd.',
  'database-blocked':
    'Lageret til Bevara er i bruk i et annet vindu. Lukk andre faner med Bevara og prøv igjen – ingenting er gått tapt.',
  'database-newer':
    'Det som er lagret, er skrevet av en nyere versjon av Bevara. Oppdater utvidelsen eller start nettleseren på nytt – ingenting er gått tapt.',
  'database-broken':
    'Nettleseren kan ikke lenger lese det Bevara har lagret, så ingenting ble lagret eller fjernet. Start nettleseren på nytt. Skjer det igjen, ta kontakt med IT-støtten før noe annet gjøres, og ikke fjern Bevara: da forsvinner det som er lagret.',
  'read-back-differs':
    'Det som ble lagret, stemmer ikke med det som skulle lagres. Prøv igjen. Skjer det to ganger, ta kontakt med IT-støtten.',
  'invalid-message':
    'Det som ble skrevet inn, kunne ikke lagres slik det står. Se gjennom det og prøv igjen. Skjer det to ganger, last siden på nytt.',
  'evidence-incomplete': 'Noe som hører med, kunne ikke lagres. Prøv igjen.',
  'unknown-record': 'Det finnes ikke noe dokument med denne id-en på denne maskinen. Det kan være kassert.',
  'not-own-account':
    'Denne siden er ikke en av kontoene deres. Legg den til med «Dette er vår side» hvis den er deres.',
  'not-permitted':
    'Det går ikke slik det står nå. Noe kan være endret i en annen fane. Last siden på nytt og se igjen.',
  'policy-missing':
    'Det finnes ingen retningslinjer for kommunen deres ennå. Velg retningslinjer i innstillingene til Bevara.',
  'policy-changed':
    'Kommunens regler er endret siden siden ble åpnet, og ingenting er kassert. Last siden inn på nytt og se hva som gjelder nå.',
  'spelling-failed': 'Stavemåten kunne ikke kontrolleres. Bevara prøver igjen når teksten endres.',
  unexpected:
    'Noe gikk galt som ikke skulle gått galt. Prøv igjen. Skjer det to ganger, ta kontakt med IT-støtten.',
};
