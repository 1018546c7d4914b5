import { normalizeLabel } from './normalize-label';

/**
 * Words that help to read; none of them ever leads to a click but `seeMore`, which only reveals text. en, sv and nb are tried always.
 * Verified in November 2026: See more, Se mer, Most relevant, Mest relevant, Mest relevante, Nyeste, Alle kommentarer;
 * Comment by, Kommentar fra, Reply by, Svar fra. The others are assumed.
 */
const WORDS = {
  seeMore: ['see more', 'visa mer', 'se mer', 'vis mer'],
  edited: ['edited', 'redigerad', 'redigerat', 'redigert'],
  filter: (
    'most relevant,newest,all comments,top comments,mest relevant,mest relevanta,nyast,nyaste,alla kommentarer,' +
    'mest relevante,nyeste,alle kommentarer'
  ).split(','),
  /** What stands under a comment without being part of it, where it is not a button. */
  action: [
    'reply',
    'svara',
    'svar',
    'see translation',
    'visa översättning',
    'se översättning',
    'se oversettelse',
  ],
} as const satisfies Record<string, readonly string[]>;

/** True when the text is exactly one of the words for this. */
export function isWord(kind: keyof typeof WORDS, text: string | null): boolean {
  return text !== null && (WORDS[kind] as readonly string[]).includes(normalizeLabel(text));
}

/** True for the name of an element that says it is a comment or reply. The stem only: no language's preposition is sure. */
export function isCommentName(name: string | null): boolean {
  return name !== null && /^(?:comment|kommentar|reply|svar)\b/.test(normalizeLabel(name));
}
