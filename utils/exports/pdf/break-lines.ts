import { breakPlain } from './break-plain';
import { cutForPainting, isPaintedTogether } from './cut-for-painting';
import { joinPieces, joinRuns, widthOf, type Line, type Measure, type Piece } from './piece';
import type { Run } from './split-runs';

/**
 * Breaks text into lines no wider than `width` points: at line breaks, else between words, else (an address, a hundred
 * thousand letters without a space) between characters as a reader counts them. What is painted stays in one stretch
 * with its neighbours, so that letters which join are joined.
 */
export function breakLines(text: string, width: number, measure: Measure): Line[] {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(paragraph: string, width: number, measure: Measure): Line[] {
  const [whole, ...others] = measure.split(paragraph);
  const plain = whole && others.length === 0 ? breakPlain(whole, width, measure) : null;
  if (plain) return plain;
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;
  const flush = () => {
    lines.push(joinPieces(line, measure));
    line = [];
    used = 0;
  };
  const put = (pieces: readonly Piece[]) => {
    line.push(...pieces);
    used += widthOf(pieces);
  };
  for (const stretch of listStretches(paragraph, measure)) {
    if (typeof stretch === 'string') {
      const paint = measure.paint;
      if (!paint) continue;
      const parts = cutForPainting(stretch, width, (part) => paint(part).width, width - used);
      for (const part of parts) {
        const piece = paint(part);
        if (used + piece.width > width && used > 0) flush();
        put([piece]);
      }
      continue;
    }
    const pieces = stretch.map(measure.set);
    const total = widthOf(pieces);
    if (used + total <= width) put(pieces);
    else if (stretch[0]?.drawn.startsWith(' ')) {
      if (used > 0) flush();
    } else if (total <= width) {
      flush();
      put(pieces);
    } else
      for (const part of splitLong(stretch, width, measure)) {
        if (used + part.width > width && used > 0) flush();
        put([part]);
      }
  }
  flush();
  return lines;
}

/** Words and the spaces between them, and as text what is painted. */
function listStretches(paragraph: string, { split, paint, canPaint }: Measure): (string | Run[])[] {
  const stretches: (string | Run[])[] = [];
  for (const word of paragraph.match(/[^ ]+| +/g) ?? []) {
    let letters: Run[] = [];
    const flush = () => {
      if (letters.length > 0) stretches.push(letters);
      letters = [];
    };
    for (const run of split(word)) {
      const isPainted = paint && (run.isUnknown || isPaintedTogether(run.meant)) && canPaint(run.meant);
      if (!isPainted) {
        letters.push(run);
        continue;
      }
      flush();
      const last = stretches.at(-1);
      const before = stretches.at(-2);
      if (typeof last === 'string') stretches[stretches.length - 1] = last + run.meant;
      else if (last?.[0]?.drawn.startsWith(' ') && typeof before === 'string')
        stretches.splice(-2, 2, before + last.map(({ meant }) => meant).join('') + run.meant);
      else stretches.push(run.meant);
    }
    flush();
  }
  return stretches.map((stretch) => (typeof stretch === 'string' ? stretch : joinRuns(stretch)));
}

/** Where an address may be broken. */
const JOINTS = /(?<=[/?&=#._-])/;

/** A word wider than a line: an address at its joints, else every character by itself. */
function splitLong(stretch: readonly Run[], width: number, { split, set }: Measure): Piece[] {
  return stretch.flatMap((run) => {
    if (run.drawn !== run.meant) return [set(run)];
    return run.drawn.split(JOINTS).flatMap((part) => {
      const piece = set({ ...run, drawn: part, meant: part });
      if (piece.width <= width) return [piece];
      return [...segmenter.segment(part)].flatMap(({ segment }) => split(segment)).map(set);
    });
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
