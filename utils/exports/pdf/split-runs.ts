import { nameSign } from '@/utils/exports/document/show-hidden';
import type { Glyphs } from './open-font';

export type FontName = 'regular' | 'bold' | 'emoji';

/** A stretch of text in one font, or one that no font has. */
export interface Run {
  readonly font: FontName;
  /** What is drawn. */
  readonly drawn: string;
  /** What is meant; a reader, a search and a copy get this. */
  readonly meant: string;
  /** No font has it: painted where there is a canvas, written as numbers where there is none. */
  readonly isUnknown: boolean;
}

/** Characters that ask for nothing to be drawn: joiners, variation selectors, tags. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u20ac]*$/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** What has been decided, by the font that was asked first; documents of one package share their fonts. */
const DECIDED = new WeakMap<Glyphs, Map<string, Run>>();

/**
 * Decides the font for each character as a reader counts them (UAX 29), Noto Sans first, then Noto Emoji. PDF/A
 * allows no missing glyph (ISO 19005-1, 6.3.5).
 */
export function createSplitter(glyphsOf: (font: FontName) => Glyphs) {
  const glyphs = { regular: glyphsOf('regular'), bold: glyphsOf('bold'), emoji: glyphsOf('emoji') };
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const known = DECIDED.get(glyphs.regular) ?? new Map<string, Run>();
  DECIDED.set(glyphs.regular, known);

  const fit = (grapheme: string, font: FontName): string | null => {
    const signs = [...grapheme].filter(
      (sign) =>
        !IGNORABLE.test(sign) || (font === 'emoji' && glyphs.emoji.hasGlyphForCodePoint(codeOf(sign))),
    );
    if (signs.some((sign) => !glyphs[font].hasGlyphForCodePoint(codeOf(sign)))) return null;
    const drawn = signs.join('');
    return glyphs[font].layout(drawn).glyphs.some(({ id }) => id === 0) ? null : drawn;
  };

  const decide = (grapheme: string, weight: 'regular' | 'bold'): Run => {
    const order: readonly FontName[] = EMOJI.test(grapheme) ? ['emoji', weight] : [weight, 'emoji'];
    for (const font of order) {
      const drawn = fit(grapheme, font);
      if (drawn !== null) return { font, drawn, meant: grapheme, isUnknown: false };
    }
    const numbers = [...grapheme].map(nameSign).join('');
    return { font: weight, drawn: numbers, meant: grapheme, isUnknown: true };
  };

  return (text: string, weight: 'regular' | 'bold'): Run[] => {
    if (PLAIN.test(text)) return [{ font: weight, drawn: text, meant: text, isUnknown: false }];
    const runs: Run[] = [];
    for (const { segment } of segmenter.segment(text)) {
      const key = `${weight}${segment}`;
      let run = known.get(key);
      if (!run) {
        run = decide(segment, weight);
        if (known.size < 20_000) known.set(key, run);
      }
      runs.push(run);
    }
    return runs;
  };
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
