import { joinWords, type SetWord } from './set-type';
import type { FontName, Run } from './split-runs';

/** A stretch of a line as it is drawn. */
export interface Piece extends Run {
  /** points */
  readonly width: number;
  /** Null where it is painted. */
  readonly set: SetWord | null;
}

export type Line = readonly Piece[];

/** What breaking needs to know of the fonts. */
export interface Measure {
  readonly split: (text: string) => readonly Run[];
  readonly set: (run: Run) => Piece;
  /** points */
  readonly size: number;
  /** A word without spaces, or spaces. */
  readonly word: (font: FontName, word: string) => SetWord;
  /** How wide text is when it is painted with the fonts of the computer; null where nobody paints. */
  readonly paint: ((text: string) => Piece) | null;
  /** False where not even the computer has a letter. */
  readonly canPaint: (sign: string) => boolean;
}

/** points */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** Letters in one font become one word, so that they are kerned. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.font === run.font && isPlain(last) && isPlain(run))
      joined[joined.length - 1] = { ...last, drawn: last.drawn + run.drawn, meant: last.meant + run.meant };
    else joined.push(run);
  }
  return joined;
}

/** Neighbours in one font become one; a line is then a few operators instead of one per word. */
export function joinPieces(line: Line, { paint }: Pick<Measure, 'paint'>): Piece[] {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (!last || last.meant.length > 4_000 || !isAlike(last, piece)) {
      joined.push(piece);
      continue;
    }
    const meant = last.meant + piece.meant;
    joined[joined.length - 1] =
      last.set && piece.set
        ? {
            ...last,
            drawn: last.drawn + piece.drawn,
            meant,
            width: last.width + piece.width,
            set: joinWords([last.set, piece.set]),
          }
        : (paint?.(meant) ?? last);
  }
  return joined;
}

function isAlike(a: Piece, b: Piece): boolean {
  if (!a.set || !b.set) return a.set === b.set;
  if (a.font !== b.font || a.isUnknown !== b.isUnknown) return false;
  return a.isUnknown || a.font === 'emoji' || (isPlain(a) && isPlain(b));
}

function isPlain({ font, drawn, meant, isUnknown }: Run): boolean {
  return font !== 'emoji' && !isUnknown && drawn === meant;
}
