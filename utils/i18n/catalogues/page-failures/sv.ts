import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'worker-unreachable': 'Bevara svarade inte, och ingenting har ändrats. Vänta en stund och försök igen.',
  'extension-reloaded': 'Bevara har uppdaterats sedan sidan öppnades. Ladda om sidan och försök igen.',
  'disk-full': 'Disken är full. Frigör utrymme och försök igen – det som är sparat är oskadat.',
  'database-blocked':
    'Bevaras lagring används av ett annat fönster. Stäng andra flikar med Bevara och försök igen – ingenting har gått förlorat.',
  'database-newer':
    'Det som är sparat skrevs av en nyare version av Bevara. Uppdatera tillägget eller starta om webbläsaren – ingenting har gått förlorat.',
  'database-broken':
    'Webbläsaren kan inte längre läsa det som Bevara har sparat, så ingenting sparades eller togs bort. Starta om webbläsaren. Händer det igen, kontakta IT-stödet innan något annat görs, och ta inte bort Bevara: då försvinner det som är sparat.',
  'read-back-differs':
    'Det som sparades stämmer inte med det som skulle sparas. Försök igen. Händer det två gånger, kontakta IT-stödet.',
  'invalid-message':
    'Det som skrevs in gick inte att spara som det står. Se igenom det och försök igen. Händer det två gånger, ladda om sidan.',
  'evidence-incomplete': 'Något som hör till gick inte att spara. Försök igen.',
  'unknown-record': 'Det finns ingen handling med det här numret på den här datorn. Den kan vara gallrad.',
  'not-own-account': 'Sidan är inte ett av era konton. Lägg till den med ”Det här är vår sida” om den är er.',
  'not-permitted':
    'Det går inte som läget är nu. Något kan ha ändrats i en annan flik. Ladda om sidan och titta igen.',
  'policy-missing': 'Det finns inga riktlinjer för er kommun ännu. Välj riktlinjer i Bevaras inställningar.',
  'policy-changed':
    'Kommunens regler har ändrats sedan sidan öppnades, och ingenting har gallrats. Ladda om sidan och se vad som gäller nu.',
  'spelling-failed': 'Stavningen gick inte att kontrollera. Bevara försöker igen när texten ändras.',
  unexpected:
    'Något gick fel som inte borde ha gått fel. Försök igen. Händer det två gånger, kontakta IT-stödet.',
};
