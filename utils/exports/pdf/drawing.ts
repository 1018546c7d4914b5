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

/** What drawing needs from where it runs. */
export interface Drawing {
  readonly loadFonts: () => Promise<FontFiles>;
  /**
   * Draws a line of text with whatever fonts the computer has; null where there is no canvas, and then the numbers
   * of the characters are written instead.
   */
  readonly paintText: ((text: string, pixels: number, isRightToLeft: boolean) => RgbPicture | null) | null;
  /** How many pixels wide such a line is. */
  readonly measureText: ((text: string, pixels: number) => number) | null;
  /** Decodes a picture that we cannot decode ourselves (WebP, GIF, JPEG in unusual colours); null where nobody can. */
  readonly decodePicture:
    ((bytes: Uint8Array<ArrayBuffer>, mediaType: string) => Promise<RgbPicture | null>) | null;
}
