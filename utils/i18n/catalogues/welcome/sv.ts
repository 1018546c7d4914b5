import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  title: 'Välkommen till Bevara',
  lead: 'Bevara först, moderera sedan. De här valen tar en minut eller två. Varje val sparas direkt; inget är obligatoriskt och allt kan ändras senare i inställningarna.',
  'step.language': 'Ditt språk',
  'step.municipality': 'Din kommun',
  'municipality.lead':
    'Kommunens riktlinjer bestämmer vilka grunder, frister och texter du möter. Tills du har valt gäller förvalen, och de visas som förval.',
  'step.you': 'Du',
  'you.lead':
    'Står i varje handling och under dina svar, så att det syns vem som handlade för kommunen. Uppgifterna stannar i den här webbläsaren.',
  'step.pages': 'Era sidor',
  'pages.lead':
    'Bevara är aktiv bara på sidor som du lägger till, och tyst överallt annars. Så här lägger du till en:',
  'pages.open': 'Öppna kommunens sida på Facebook eller Instagram, inloggad som vanligt.',
  'pages.press': 'Tryck på Bevaras knapp i webbläsarens verktygsfält, eller Alt+Skift+B.',
  'pages.choose': 'Välj ”Det här är vår sida”.',
  'pages.added': { one: '{count} sida är tillagd: {names}.', other: '{count} sidor är tillagda: {names}.' },
  'sites.title': 'Vad Bevara får se',
  'sites.lead':
    'Bevara arbetar på www.facebook.com och www.instagram.com och hämtar bilder i kommentarer från deras bildservrar innan adresserna slutar gälla. Inget skickas någon annanstans.',
  'sites.allowed': 'Webbläsaren har gett det här tillståndet.',
  'sites.allow': 'Tillåt Facebook och Instagram',
  'sites.why': 'Webbläsaren frågar en gång. Utan det kan Bevara inte se kommentarerna på era sidor.',
  'sites.refused': 'Webbläsaren gav inte tillståndet. Du kan försöka igen när du vill.',
  'done.title': 'Klart',
  'done.lead': 'Prova utan risk på övningssidan: påhittade personer, samma knappar, inget som kan gå fel.',
  'done.practice': 'Öppna övningssidan',
  'done.rules': 'Se riktlinjerna',
  saved: 'Sparat',
};
