/**
 * What a reader would not see or a file may not hold: control characters, lone surrogates, noncharacters, and the
 * marks that turn the direction of writing (XML 1.0 §2.2; Unicode TR 36).
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * Text for documents. What is hidden is written as `[U+202E]`, so that nothing in a comment can turn, cut or break
 * what stands around it; line breaks and tabs stay. The exact text is in the JSON beside it.
 */
export function showHidden(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, (sign) => (sign === '\n' || sign === '\t' ? sign : nameSign(sign)));
}

/** The same on one line. */
export function showOnOneLine(text: string): string {
  return showHidden(text).replace(/\s+/g, ' ').trim();
}

/** `[U+202E]`: how a character is written that cannot be shown. */
export function nameSign(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
