/** The languages that Bevara has dictionaries of. Nynorsk is one, although the interface has none. */
export const SPELLING_LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const;
export type SpellingLanguage = (typeof SPELLING_LANGUAGES)[number];

/** Whether a text is spelled right; an account's name and the organisation's own words always are. */
export interface SpellingCheck {
  readonly text: string;
  readonly language: SpellingLanguage;
  readonly accountName: string;
  readonly words: readonly string[];
  /** Words in small letters that stand with a capital elsewhere in the draft that the text is a part of: names. */
  readonly names: readonly string[];
}

/** What one word could mean. */
export interface SpellingHelp {
  readonly word: string;
  readonly language: SpellingLanguage;
}

/** UTF-16 offsets of a word that no dictionary knows. */
export type WordPlace = readonly [start: number, end: number];

export type SpellingWork =
  ({ readonly kind: 'check' } & SpellingCheck) | ({ readonly kind: 'suggest' } & SpellingHelp);

export interface SpellingOutcome {
  readonly places: readonly WordPlace[];
  /** Best first. */
  readonly suggestions: readonly string[];
}
