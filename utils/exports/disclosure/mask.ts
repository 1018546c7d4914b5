/**
 * Something that the editor hides from a copy, and why: a name, words, or a picture (the whole of it, or an area in
 * pixels). There is no field for who asked, and there must never be one (VAR-19).
 */
export type Mask = {
  readonly recordId: string;
  /** The statute or rule, in the editor's words; printed beside the number of the mask. */
  readonly reason: string;
} & (
  | { readonly kind: 'name' | 'words'; readonly words: string }
  | { readonly kind: 'picture'; readonly part: string; readonly area: MaskArea | null }
);

/** Pixels from the upper left corner. */
export interface MaskArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that the editor has looked at and keeps although words are masked: nothing of them can be seen in it. */
export interface KeptPicture {
  readonly recordId: string;
  readonly part: string;
}

/** A mask with its number in the copy, from 1. */
export interface NumberedMask {
  readonly mask: Mask;
  readonly number: number;
}

/** Thrown through the stream when a copy would show what it says it hides. */
export class DisclosureRefused extends Error {
  /** `mask-without-match`: nothing in the record is what the mask names. `unknown-record`: it is not in the copy. */
  readonly code: 'mask-without-match' | 'unknown-record';
  /** From 0, in the list of masks. */
  readonly mask: number;

  constructor(code: DisclosureRefused['code'], mask: number) {
    super(`Mask ${mask + 1} hides nothing: ${code}.`);
    this.code = code;
    this.mask = mask;
  }
}
