import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  title: 'Velkommen til Bevara',
  lead: 'Ta vare på først, moderer etterpå. Disse valgene tar et minutt eller to. Hvert valg lagres med en gang; ingenting er obligatorisk, og alt kan endres senere i innstillingene.',
  'step.language': 'Språket ditt',
  'step.municipality': 'Kommunen din',
  'municipality.lead':
    'Kommunens retningslinjer bestemmer hvilke grunnlag for fjerning, frister og tekster du møter. Til du har valgt, gjelder forvalgene, og de vises som forvalg.',
  'step.you': 'Du',
  'you.lead':
    'Står i hvert dokument og under svarene dine, så det er klart hvem som handlet for kommunen. Opplysningene blir i denne nettleseren.',
  'step.pages': 'Sidene deres',
  'pages.lead':
    'Bevara er aktiv bare på sider du legger til, og taus alle andre steder. Slik legger du til en:',
  'pages.open': 'Åpne kommunens side på Facebook eller Instagram, innlogget som vanlig.',
  'pages.press': 'Trykk på Bevara-knappen i nettleserens verktøylinje, eller Alt+Skift+B.',
  'pages.choose': 'Velg «Dette er vår side».',
  'pages.added': { one: '{count} side er lagt til: {names}.', other: '{count} sider er lagt til: {names}.' },
  'sites.title': 'Hva Bevara får se',
  'sites.lead':
    'Bevara arbeider på www.facebook.com og www.instagram.com og henter bilder i kommentarer fra bildeserverne deres før adressene utløper. Ingenting sendes noe annet sted.',
  'sites.allowed': 'Nettleseren har gitt denne tillatelsen.',
  'sites.allow': 'Tillat Facebook og Instagram',
  'sites.why': 'Nettleseren spør én gang. Uten det kan Bevara ikke se kommentarene på sidene deres.',
  'sites.refused': 'Nettleseren ga ikke tillatelsen. Du kan prøve igjen når du vil.',
  'done.title': 'Klart',
  'done.lead':
    'Prøv uten risiko på øvingssiden: oppdiktede personer, de samme knappene, ingenting som kan gå galt.',
  'done.practice': 'Åpne øvingssiden',
  'done.rules': 'Se retningslinjene',
  saved: 'Lagret',
};
