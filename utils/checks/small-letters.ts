/**
 * The text in small letters with every letter where it was. Searching it with a pattern of small letters finds what the
 * flag `i` would find, and is compiled in a tenth of the time: with `iu` a browser works out the other case of all letters
 * of Unicode for each `\p{L}`.
 */
export function toSmallLetters(text: string): string {
  // The only letter whose small form is longer than itself.
  return text.replaceAll('İ', 'I').toLowerCase();
}
