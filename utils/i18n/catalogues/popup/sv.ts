import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  looking: 'Tittar på sidan …',
  'elsewhere.title': 'Inte aktiv på den här sidan',
  'elsewhere.body': 'Bevara arbetar på Facebook och Instagram, på kommunens egna sidor och ingen annanstans.',
  'reload.title': 'Ladda om sidan',
  'reload.body': 'Sidan öppnades innan Bevara installerades eller uppdaterades.',
  'nobody.title': 'Det här är inget kontos sida',
  'nobody.body': 'Öppna kommunens egen sida eller ett av dess inlägg.',
  'foreign.title': 'Inte en av våra sidor',
  'foreign.body': 'Bevara visar inget och läser inget på {name} förrän du säger att sidan är er.',
  'foreign.add': 'Det här är vår sida',
  'own.title': 'Aktiv på {name}',
  'own.body': { one: '{count} kommentar går att läsa här.', other: '{count} kommentarer går att läsa här.' },
  'own.unreadable':
    'Här finns kommentarer som Bevara inte kan läsa. Facebook eller Instagram kan ha ändrat något. Bevara dem för hand tills Bevara har uppdaterats.',
  'none-yet.title': 'Så här börjar du',
  'none-yet.body':
    'Öppna kommunens sida på Facebook, tryck på Bevaras knapp och välj ”Det här är vår sida”. Öva gärna först.',
  added: '{name} är nu en av våra sidor.',
  'storage.kept': 'Webbläsaren behåller det som lagras här.',
  'storage.not-kept':
    'Webbläsaren har inte lovat att behålla det som lagras här: den kan rensa när disken är nästan full. Exportera ofta, eller fråga it-avdelningen.',
  waiting: 'Större lista',
  records: 'Handlingar',
  consents: 'Samtycken',
  supervision: 'Tillsyn',
  practice: 'Öva',
  options: 'Inställningar',
};
