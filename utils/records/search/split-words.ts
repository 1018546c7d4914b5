/** Where a link leads says something about who wrote it; that it leads to the platform does not. */
const HOSTS = /\bhttps?:\/\/[^\s/]+/gi;
/** Words, pictographs, and the signs between two words without a space where a figure stands before or after. */
const PIECES =
  /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}|(?<=\p{N})[^\p{L}\p{N}\p{M}\s]+(?=[\p{L}\p{N}])|(?<=\p{L})[^\p{L}\p{N}\p{M}\s]+(?=\p{N})/gu;
const WORD = /^(?:[\p{L}\p{N}]|\p{Extended_Pictographic})/u;
const DASHES = /[\u2010-\u2015\u2212]/g;
const BEYOND_SWEDISH = /[^\p{ASCII}åäö]+/gu;

/** A word or a sign of a text, with where it stands. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * A text as it is compared: lower case, `å ä ö` letters of their own, `æ ø` equal to `ä ö` so that Swedish and Norwegian
 * spellings of a name meet, every other letter without its accents, every dash a hyphen.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/æ/g, 'ä')
    .replace(/ø/g, 'ö')
    .replace(DASHES, '-')
    .replace(BEYOND_SWEDISH, (rest) => rest.normalize('NFD').replace(/\p{M}+/gu, ''));
}

/**
 * The words of a text, folded, in their order, and the signs of its numbers as they stand: `KS 2026/12-3` is
 * `ks 2026 / 12 - 3`. A number is a word and so is a pictograph.
 */
export function splitPieces(text: string): string[] {
  return foldText(text.replace(HOSTS, ' ')).match(PIECES) ?? [];
}

/** The same of a text as it stands, unfolded and with its links whole. */
export function locatePieces(text: string): Piece[] {
  return [...text.matchAll(PIECES)].map(({ 0: piece, index }) => ({ text: piece, start: index }));
}

/** False for the sign between two numbers. */
export function isWord(piece: string): boolean {
  return WORD.test(piece);
}
