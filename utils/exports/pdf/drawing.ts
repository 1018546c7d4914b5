/** A picture of letters or of a photo without transparency: three bytes a pixel, row by row. */
export interface RgbPicture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array<ArrayBuffer>;
}

/** TTF bytes; WOFF2 cannot be reduced to the glyphs that are used. */
export interface FontFiles {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
  readonly emoji: Uint8Array<ArrayBuffer>;
}

/** How a line of text is painted. */
export interface Brush {
  /** Height of the letters. */
  readonly pixels: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
  /** As `#444444`. */
  readonly colour: string;
}

/** Packs bytes as zlib does (RFC 1950); `level` 1 is fastest, 9 smallest. */
export type Deflate = (bytes: Uint8Array, level: number) => Uint8Array;

/** What drawing needs from where it runs. */
export interface Drawing {
  /** As fast as can be done there. */
  readonly deflate: Deflate;
  readonly loadFonts: () => Promise<FontFiles>;
  /**
   * Draws a line of text on white with whatever fonts the computer has, its baseline 1.05 of the letters' height from
   * the top; null where there is no canvas, and then the numbers of the characters are written instead.
   */
  readonly paintText: ((text: string, brush: Brush) => RgbPicture | null) | null;
  /** How many pixels wide such a line is. */
  readonly measureText: ((text: string, brush: Pick<Brush, 'pixels' | 'isBold'>) => number) | null;
  /** Decodes a picture that we cannot decode ourselves (WebP, GIF, JPEG in unusual colours); null where nobody can. */
  readonly decodePicture:
    ((bytes: Uint8Array<ArrayBuffer>, mediaType: string) => Promise<RgbPicture | null>) | null;
}
