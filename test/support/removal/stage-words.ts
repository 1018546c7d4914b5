import type { Language } from '@/utils/domain/language';

/** The words that the stage writes into the fixtures. `fi` stands for a language that Bevara does not know. */
export type StageWords = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  'comment-menu',
  'inline-hide',
  'inline-unhide',
  'item-hide',
  'hide-description',
  'item-delete',
  'item-report',
  'item-ban',
  'confirm-title',
  'confirm-question',
  'confirm-delete',
  'cancel',
] as const;

function name(...words: readonly string[]): StageWords {
  return Object.fromEntries(NAMES.map((key, at) => [key, words[at] ?? ''])) as StageWords;
}

export const STAGE_WORDS: Readonly<Record<Language | 'fi', StageWords>> = {
  en: name(
    'Delete, hide or report this',
    'Hide',
    'Unhide',
    'Hide comment',
    'Only the author and their friends will see it.',
    'Delete',
    'Report comment',
    'Ban from page',
    'Delete comment?',
    'Are you sure you want to delete this comment?',
    'Delete',
    'Cancel',
  ),
  sv: name(
    'Radera, dölj eller anmäl detta',
    'Dölj',
    'Visa',
    'Dölj kommentar',
    'Bara författaren och dennes vänner ser den.',
    'Radera',
    'Anmäl kommentar',
    'Blockera från sidan',
    'Radera kommentaren?',
    'Vill du radera kommentaren?',
    'Radera',
    'Avbryt',
  ),
  nb: name(
    'Slett, skjul eller rapporter dette',
    'Skjul',
    'Vis',
    'Skjul kommentar',
    'Bare forfatteren og vennene ser den.',
    'Slett',
    'Rapporter kommentar',
    'Utesteng fra siden',
    'Slette kommentaren?',
    'Vil du slette kommentaren?',
    'Slett',
    'Avbryt',
  ),
  fi: name(
    'Poista, piilota tai ilmoita tämä',
    'Piilota',
    'Näytä',
    'Piilota kommentti',
    'Vain kirjoittaja ja kaverit näkevät sen.',
    'Poista',
    'Ilmoita kommentti',
    'Estä sivulta',
    'Poistetaanko kommentti?',
    'Haluatko poistaa kommentin?',
    'Poista',
    'Peruuta',
  ),
};
