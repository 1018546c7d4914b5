import { readTerms, type Term } from './read-terms';
import { foldText, locatePieces, type Piece } from './split-words';

/** Far more than a list shows; a longer text is not marked beyond it. */
const LONGEST = 2_000;

/**
 * Where in a text that which was looked for stands, in order and not overlapping. A hit at the beginning of a word covers
 * as many letters as were typed.
 */
export function markHits(text: string, query: string): (readonly [start: number, end: number])[] {
  const terms = readTerms(query).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (terms.length === 0) return [];
  const pieces = locatePieces(text.slice(0, LONGEST));
  const folded = pieces.map((piece) => foldText(piece.text));
  const hits: (readonly [number, number])[] = [];
  for (let place = 0; place < pieces.length; place++) {
    const term = terms.find((one) => standsAt(one, folded, place));
    if (!term) continue;
    const first = pieces[place] as Piece;
    place += term.pieces.length - 1;
    hits.push([first.start, endOf(pieces[place] as Piece, folded[place] ?? '', term)]);
  }
  return hits;
}

function lengthOf({ pieces }: Term): number {
  return pieces.join(' ').length;
}

function standsAt({ pieces, isBegun }: Term, folded: readonly string[], place: number): boolean {
  return pieces.every((piece, i) => {
    const here = folded[place + i];
    return isBegun && i === pieces.length - 1 ? here?.startsWith(piece) : here === piece;
  });
}

function endOf({ text, start }: Piece, folded: string, { pieces, isBegun }: Term): number {
  // Folding can make a word shorter or longer; then the whole word is marked.
  const isPart = isBegun && folded.length === text.length;
  return start + (isPart ? (pieces.at(-1) ?? '').length : text.length);
}
