/** Signs that a reader takes for another, and the one that they are all read as. */
const ALIKE: readonly (readonly [alike: RegExp, sign: string])[] = [
  [/^['’‘‛ʼʻʹˈ′´`＇]$/u, "'"],
  [/^["“”„‟″＂]$/u, '"'],
  [/^[\p{Pd}−⁃˗]$/u, '-'],
  [/^[ßẞ]$/u, 'ss'],
];

/** Everything that is folded: those, and letters and digits that are dressed up (ligatures, circled, wide, bold). */
export const FOLDED =
  /['’‘‛ʼʻʹˈ′´`＇"“”„‟″＂\p{Pd}−⁃˗ßẞ\ufb00-\ufb06\u2460-\u24ff\uff10-\uff5a\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/u;

/** What a sign of `FOLDED` is read as; one or more plain signs. */
export function foldSign(sign: string): string {
  return ALIKE.find(([alike]) => alike.test(sign))?.[1] ?? sign.normalize('NFKC');
}

/** The text with signs that look alike made one. */
export function foldSigns(text: string): string {
  return text.replace(new RegExp(FOLDED, 'gu'), foldSign);
}
