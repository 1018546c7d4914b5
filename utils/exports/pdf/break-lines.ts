import { cutForPainting, isPaintedTogether } from './cut-for-painting';
import { joinWords, type SetWord } from './set-type';
import type { FontName, Run } from './split-runs';

const SPACE = 0x20;

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

/** Lines of a paragraph in one font, a piece each; null where a word is wider than a line or has marks to be placed. */
function breakPlain(run: Run, width: number, { size, word: setWord }: Measure): Line[] | null {
  const { drawn } = run;
  const most = (width * 1_000) / size;
  const lines: Line[] = [];
  let glyphs = '';
  let used = 0;
  let from = 0;
  let end = 0;
  const flush = () => {
    const text = drawn.slice(from, end);
    const set = { glyphs, width: used, placed: null };
    const wide = (used * size) / 1_000;
    lines.push(text === '' ? [] : [{ ...run, drawn: text, meant: text, width: wide, set }]);
    glyphs = '';
    used = 0;
  };
  for (let at = 0; at < drawn.length;) {
    let start = at;
    while (drawn.charCodeAt(start) === SPACE) start += 1;
    if (start === drawn.length) break;
    const next = drawn.indexOf(' ', start);
    const stop = next < 0 ? drawn.length : next;
    const word = setWord(run.font, drawn.slice(start, stop));
    if (word.placed || word.width > most) return null;
    const gap = start > at ? setWord(run.font, drawn.slice(at, start)) : null;
    if (used + (gap?.width ?? 0) + word.width > most) {
      flush();
      from = start;
    } else if (gap) {
      glyphs += gap.glyphs;
      used += gap.width;
    }
    glyphs += word.glyphs;
    used += word.width;
    end = stop;
    at = stop;
  }
  flush();
  return lines;
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

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** Letters in one font become one word, so that they are kerned. */
function joinRuns(runs: readonly Run[]): Run[] {
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
