import { assumed, type LanguageLabels } from './label';

/** Norwegian bokmål. No public file shows the Norwegian comment menu, so nothing here has been confirmed. */
export const nb: LanguageLabels = {
  'inline-hide': [assumed('Skjul')],
  'inline-unhide': [assumed('Vis'), assumed('Opphev skjuling')],
  'item-hide': [
    assumed('Skjul kommentar'),
    assumed('Skjul kommentaren'),
    assumed('Skjul svar'),
    assumed('Skjul'),
  ],
  'item-delete': [
    assumed('Slett'),
    assumed('Slett kommentar'),
    assumed('Slett kommentaren'),
    assumed('Slett svar'),
  ],
  'confirm-hide': [assumed('Skjul'), assumed('Skjul kommentar')],
  'confirm-delete': [assumed('Slett'), assumed('Fjern')],
  'comment-menu': [assumed('Kommentaralternativer'), assumed('Flere alternativer')],
  publish: [assumed('Publiser'), assumed('Del'), assumed('Del nå'), assumed('Planlegg')],
  'publish-caption': [assumed('Del')],
  'save-edit': [assumed('Lagre')],
  'rights-moderate': [
    assumed('Slett, skjul eller rapporter dette'),
    assumed('Slett, skjul eller rapporter denne'),
  ],
  'rights-own': [assumed('Rediger eller slett dette'), assumed('Rediger eller slett denne')],
  'rights-report-only': [assumed('Skjul eller rapporter dette'), assumed('Skjul eller rapporter denne')],
  'stop-rate-limit': [
    assumed('Du er midlertidig blokkert'),
    assumed('Du kan ikke bruke denne funksjonen akkurat nå'),
    assumed('Vi begrenser hvor ofte du kan'),
    assumed('Prøv igjen senere'),
  ],
  'stop-checkpoint': [
    assumed('Bekreft identiteten din'),
    assumed('Bekreft at det er deg'),
    assumed('Kontoen din er låst'),
    assumed('Sikkerhetskontroll'),
    assumed('Økten din er utløpt'),
  ],
};
