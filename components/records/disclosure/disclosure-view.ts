/** A stretch of a text; `number` is that of the mask over it, null where it may be read. */
export interface PieceView {
  readonly text: string;
  readonly number: number | null;
}

export interface PassageView {
  readonly id: string;
  readonly label: string;
  readonly pieces: readonly PieceView[];
}

/** Pixels of the picture itself, from its upper left corner. */
export interface AreaView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CopyPicture {
  readonly part: string;
  readonly caption: string;
  /** A blob address of this page; null when the picture is lost. */
  readonly address: string | null;
  /** The editor has seen that nothing of what is masked stands in it. */
  readonly isKept: boolean;
}

/** A record as it will stand in the copy. */
export interface CopyRecord {
  readonly id: string;
  readonly passages: readonly PassageView[];
  readonly pictures: readonly CopyPicture[];
}

/** A mask as it is listed; its number is its place from 1. */
export type MaskView = { readonly recordId: string; readonly reason: string } & (
  | { readonly kind: 'name' | 'words'; readonly words: string }
  | { readonly kind: 'picture'; readonly part: string; readonly area: AreaView | null }
);

/** What became of a wish: hidden, not in the copy, or left since no provision of the law was named. */
export type MaskOutcome = 'masked' | 'not-there' | 'no-provision';

/** What the editor asks to have hidden. */
export type WishView =
  | { readonly kind: 'name' | 'words'; readonly words: string }
  | {
      readonly kind: 'picture';
      readonly recordId: string;
      readonly part: string;
      readonly area: AreaView | null;
    };
