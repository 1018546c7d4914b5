import type { Glyphs } from './archive-pdf';

/** Letters that stand one beside the other, without marks that are placed above or below. */
const SIMPLE = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u20ac]+$/;

/** No `ff` in one piece: a digest is read letter by letter, and so is a copy of the text. */
const SEPARATE = { liga: false };

/** By font, since the documents of a package share theirs; by the numbers of both letters. */
const KNOWN = new WeakMap<Glyphs, Map<number, number | null>>();

/** True for a word that pairs are enough for. */
export function isSimple(word: string): boolean {
  return SIMPLE.test(word);
}

/**
 * Takes the codes of two letters. How much nearer to a letter the next one stands than it would by itself, in units of the font; null when the two
 * become one. Asking a font for a pair once is what makes words of Latin letters cheap: their kerning is that of their pairs.
 */
export function kernPair(font: Glyphs, left: number, right: number): number | null {
  let pairs = KNOWN.get(font);
  if (!pairs) KNOWN.set(font, (pairs = new Map()));
  const key = left * 65_536 + right;
  let kerning = pairs.get(key);
  if (kerning === undefined) {
    const { glyphs, positions } = font.layout(String.fromCharCode(left, right), SEPARATE);
    const [glyph] = glyphs;
    const [place] = positions;
    kerning = glyphs.length === 2 && glyph && place ? glyph.advanceWidth - place.xAdvance : null;
    pairs.set(key, kerning);
  }
  return kerning;
}
