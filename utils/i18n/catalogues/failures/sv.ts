import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'worker-unreachable': 'Bevara svarade inte, så ingenting togs bort. Vänta en stund och försök igen.',
  'extension-reloaded':
    'Bevara har uppdaterats sedan sidan öppnades. Ladda om sidan och försök igen – ingenting togs bort.',
  'disk-full':
    'Disken är full, så kommentaren kunde inte sparas och togs inte bort. Frigör utrymme och försök igen.',
  'database-blocked':
    'Bevaras lagring används av ett annat fönster, så ingenting sparades eller togs bort. Stäng andra flikar med Bevara och försök igen.',
  'database-newer':
    'Det som är sparat skrevs av en nyare version av Bevara. Uppdatera tillägget eller starta om webbläsaren – ingenting har gått förlorat.',
  'database-broken':
    'Webbläsaren kan inte längre läsa det som Bevara har sparat, så ingenting sparades eller togs bort. Starta om webbläsaren. Händer det igen, kontakta IT-stödet innan något annat görs, och ta inte bort Bevara: då försvinner det som är sparat.',
  'read-back-differs':
    'Det som sparades stämmer inte med det som lästes, så kommentaren togs inte bort. Försök igen. Händer det två gånger, kontakta IT-stödet.',
  'invalid-message':
    'Bevara förstod inte det som lästes från sidan, så ingenting sparades eller togs bort. Ladda om sidan och försök igen.',
  'evidence-incomplete':
    'Något som behövs före borttagningen kunde inte sparas, så kommentaren togs inte bort. Välj ”Bara bevara” för att spara det som finns, eller ta en skärmbild med Bevaras knapp i verktygsfältet och försök igen.',
  'unknown-record': 'Det finns ingen handling med det här numret på den här datorn. Den kan vara gallrad.',
  'not-own-account':
    'Sidan är inte ett av era konton, så Bevara sparar ingenting härifrån. Lägg till den med ”Det här är vår sida” om den är er.',
  'not-permitted':
    'Webbläsaren har inte gett Bevara lov att göra detta. Tryck på Bevaras knapp i verktygsfältet på sidan och försök igen.',
  'policy-missing':
    'Det finns inga riktlinjer för er kommun ännu, så ingenting togs bort. Välj riktlinjer i Bevaras inställningar.',
  'policy-changed':
    'Kommunens regler har ändrats sedan sidan öppnades, och ingenting har gallrats. Ladda om sidan och se vad som gäller nu.',
  'spelling-failed': 'Stavningen gick inte att kontrollera. Bevara försöker igen när texten ändras.',
  unexpected:
    'Något gick fel som inte borde ha gått fel, och ingenting togs bort. Försök igen. Händer det två gånger, kontakta IT-stödet.',
};
