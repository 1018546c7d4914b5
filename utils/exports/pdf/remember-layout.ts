import type { Glyphs } from './archive-pdf';

interface Place {
  readonly xAdvance: number;
}

interface SetText {
  readonly glyphs: readonly { readonly id: number }[];
  readonly positions: readonly Place[];
  readonly advanceWidth: number;
}

/** Longer pieces are addresses and texts without spaces; they occur once. */
const LONG = 24;
const REMEMBERED = 20_000;

/**
 * Lets a font that has been read remember how it set each word. The documents of a package share their fonts and most
 * of their words, and setting those costs more than all else in a short document. PDFKit scales the places it is
 * given, so whoever asks gets places of its own.
 */
export function rememberLayout(font: Glyphs): Glyphs {
  const open = font as unknown as { layout: (text: string, ...more: unknown[]) => SetText };
  const layout = open.layout.bind(font);
  const known = new Map<string, SetText>();
  open.layout = (text, ...more) => {
    if (text.length > LONG || more.some((option) => option !== undefined)) return layout(text, ...more);
    let run = known.get(text);
    if (!run) {
      run = layout(text);
      if (known.size > REMEMBERED) known.clear();
      known.set(text, run);
    }
    return copy(run);
  };
  return font;
}

function copy({ glyphs, positions }: SetText): SetText {
  const places = positions.map((place) => ({ ...place }));
  return {
    glyphs,
    positions: places,
    // Read after PDFKit has scaled them.
    get advanceWidth() {
      return places.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
