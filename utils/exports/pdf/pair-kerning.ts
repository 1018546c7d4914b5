import type { Glyphs } from './open-font';

/** Letters that stand one beside the other, without marks that are placed above or below. */
const SIMPLE = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u20ac]+$/;

/** No `ff` in one piece: a digest is read letter by letter, and so is a copy of the text. */
const SEPARATE = { liga: false };

/** By font, since the documents of a package share theirs; by the codes of both letters. */
const KNOWN = new WeakMap<Glyphs, Map<number, number | null>>();

/** True for a word that pairs are enough for. */
export function isSimple(word: string): boolean {
  return SIMPLE.test(word);
}

/**
 * Tells of two letters, by their codes, how much nearer they stand than they would by themselves, in units of the font;
 * null when the two become one. Asking a font for a pair once is what makes words of Latin letters cheap: their kerning
 * is that of their pairs.
 */
export function openKerning(font: Glyphs): (left: number, right: number) => number | null {
  const pairs = KNOWN.get(font) ?? new Map<number, number | null>();
  KNOWN.set(font, pairs);
  return (left, right) => {
    const key = left * 65_536 + right;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const { glyphs, positions } = font.layout(String.fromCharCode(left, right), SEPARATE);
    const [glyph] = glyphs;
    const [place] = positions;
    const kerning = glyphs.length === 2 && glyph && place ? glyph.advanceWidth - place.xAdvance : null;
    pairs.set(key, kerning);
    return kerning;
  };
}
