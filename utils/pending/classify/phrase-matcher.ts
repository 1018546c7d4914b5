/**
 * Makes a matcher of phrases in the notation of `WordList`. It counts the places in a text (lower case, as
 * `normalizeText` leaves it) where one of them stands as whole words.
 */
export function createPhraseMatcher(phrases: readonly string[]): (text: string) => number {
  const pattern = phrases.length === 0 ? null : new RegExp(wrapWords(phrases.map(translatePhrase)), 'gu');
  return (text) => (pattern ? [...text.matchAll(pattern)].length : 0);
}

/** The phrases as one group of a larger expression, longest first so that the longest wins. */
export function joinPhrases(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(translatePhrase).join('|')})`;
}

function wrapWords(sources: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
}

/** `*` after a letter is any ending, ` .. ` up to three words between. What is already an expression stays. */
function translatePhrase(phrase: string): string {
  return phrase
    .replace(/ \.\. /g, ' (?:[^\\s.!?]+ ){0,3}?')
    .replace(/(?<=\p{L})\*/gu, '\\p{L}*')
    .replace(/ (?!\*)/g, '\\s+');
}
