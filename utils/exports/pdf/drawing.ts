/** A picture of letters or of a photo without transparency: three bytes a pixel, row by row. */
export interface RgbPicture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array<ArrayBuffer>;
}

/** Larger pictures take hundreds of megabytes to unpack; three screens of 4K are below. */
export const MOST_PIXELS = 25_000_000;

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

/** Draws what our fonts have no letters for, with whatever fonts the computer has. */
export interface Painter {
  /** A line of text on white, its baseline 1.05 of the letters' height from the top; null when it fails. */
  paint(text: string, brush: Brush): RgbPicture | null;
  /** How many pixels wide such a line is. */
  measure(text: string, brush: Pick<Brush, 'pixels' | 'isBold'>): number;
  /** False where the computer would draw an empty box for some of it. */
  has(sign: string): boolean;
}

/** Packs bytes as zlib does (RFC 1950); `level` 1 is fastest, 9 smallest. */
export type Deflate = (bytes: Uint8Array, level: number) => Uint8Array;

/** What drawing needs from where it runs. */
export interface Drawing {
  /** As fast as can be done there. */
  readonly deflate: Deflate;
  readonly loadFonts: () => Promise<FontFiles>;
  /** Null where there is no canvas: then the numbers of the characters are written instead. */
  readonly painter: Painter | null;
  /** Decodes a picture that we cannot decode ourselves (WebP, GIF, JPEG in unusual colours); null where nobody can. */
  readonly decodePicture:
    ((bytes: Uint8Array<ArrayBuffer>, mediaType: string) => Promise<RgbPicture | null>) | null;
}
