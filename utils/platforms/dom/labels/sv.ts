import { assumed, verified, type LanguageLabels } from './label';

/** Swedish. No public file shows the Swedish comment menu; only the composer's own button was read off live groups in 2026. */
export const sv: LanguageLabels = {
  'inline-hide': [assumed('Dölj')],
  'inline-unhide': [assumed('Visa'), assumed('Sluta dölja')],
  'item-hide': [
    assumed('Dölj kommentar'),
    assumed('Dölj kommentaren'),
    assumed('Dölj svar'),
    assumed('Dölj'),
  ],
  'item-delete': [
    assumed('Radera'),
    assumed('Radera kommentar'),
    assumed('Radera svar'),
    assumed('Ta bort'),
    assumed('Ta bort kommentar'),
    assumed('Ta bort svar'),
  ],
  'confirm-hide': [assumed('Dölj'), assumed('Dölj kommentar')],
  'confirm-delete': [assumed('Radera'), assumed('Ta bort')],
  'comment-menu': [assumed('Kommentaralternativ'), assumed('Fler alternativ')],
  publish: [verified('Publicera'), assumed('Dela'), assumed('Dela nu'), assumed('Schemalägg')],
  'publish-caption': [assumed('Dela')],
  'save-edit': [assumed('Spara')],
  'rights-moderate': [
    assumed('Radera, dölj eller anmäl detta'),
    assumed('Radera, dölj eller anmäl det här'),
    assumed('Ta bort, dölj eller anmäl detta'),
    assumed('Ta bort, dölj eller anmäl det här'),
  ],
  'rights-own': [
    assumed('Redigera eller radera detta'),
    assumed('Redigera eller radera det här'),
    assumed('Redigera eller ta bort detta'),
    assumed('Redigera eller ta bort det här'),
  ],
  'rights-report-only': [assumed('Dölj eller anmäl detta'), assumed('Dölj eller anmäl det här')],
  'stop-rate-limit': [
    assumed('Du är tillfälligt blockerad'),
    assumed('Du kan inte använda den här funktionen just nu'),
    assumed('Vi begränsar hur ofta du kan'),
    assumed('Försök igen senare'),
  ],
  'stop-checkpoint': [
    assumed('Bekräfta din identitet'),
    assumed('Bekräfta att det är du'),
    assumed('Ditt konto har låsts'),
    assumed('Säkerhetskontroll'),
    assumed('Din session har gått ut'),
  ],
};
