/** A font that has been read; a document may share it with others. */
export interface Glyphs {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): {
    readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

/** A font in the document; a glyph gets its number in the subset when it is first encoded. */
export interface OpenFont {
  /** What content calls it, such as `F1`. */
  readonly id: string;
  readonly font: Glyphs;
  ref(): Reference;
  /** Numbers of glyphs in hex, and for each how far it reaches, in thousandths of the size. */
  encode(text: string): [
    glyphs: readonly string[],
    places: readonly {
      readonly xAdvance: number;
      readonly advanceWidth: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[],
  ];
}

/** An object as PDFKit keeps it. */
export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
}
