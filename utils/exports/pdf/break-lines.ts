import type { Run } from './split-runs';

export interface Piece extends Run {
  /** points */
  readonly width: number;
}

export type Line = readonly Piece[];

/** What breaking needs to know of the fonts. */
export interface Measure {
  readonly split: (text: string) => readonly Run[];
  readonly widthOf: (run: Run) => number;
}

/**
 * Breaks text into lines no wider than `width` points: at line breaks, else between words, else (an address, a hundred
 * thousand letters without a space) between characters as a reader counts them.
 */
export function breakLines(text: string, width: number, { split, widthOf }: Measure): Line[] {
  const lines: Line[] = [];
  for (const paragraph of text.replaceAll('\t', '    ').split('\n')) {
    const [whole, ...others] = split(paragraph);
    const plain = whole && others.length === 0 ? breakPlain(whole, width, widthOf) : null;
    if (plain) {
      lines.push(...plain);
      continue;
    }
    let line: Piece[] = [];
    let used = 0;
    const flush = () => {
      lines.push(line);
      line = [];
      used = 0;
    };
    const put = (pieces: readonly Piece[], total: number) => {
      line.push(...pieces);
      used += total;
    };
    for (const word of paragraph.match(/[^ ]+| +/g) ?? []) {
      const isLong = word.length > 60;
      const runs = isLong ? [...segments(word)].flatMap((part) => split(part)) : split(word);
      const pieces = runs.map((run) => ({ ...run, width: widthOf(run) }));
      const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
      if (used + total <= width) {
        put(pieces, total);
        continue;
      }
      if (word.startsWith(' ')) {
        if (used > 0) flush();
        continue;
      }
      if (total <= width) {
        flush();
        put(pieces, total);
        continue;
      }
      for (const part of isLong ? pieces : splitEvery(word, split, widthOf)) {
        if (used + part.width > width && used > 0) flush();
        put([part], part.width);
      }
    }
    flush();
  }
  return lines;
}

/** Lines of a paragraph in one font, a piece each; null when a word is wider than a line. */
function breakPlain(run: Run, width: number, widthOf: Measure['widthOf']): Line[] | null {
  const lines: Line[] = [];
  let line = '';
  let used = 0;
  let gap = '';
  let gapWidth = 0;
  const flush = () => {
    lines.push(line === '' ? [] : [{ ...run, drawn: line, meant: line, width: used }]);
    line = '';
    used = 0;
  };
  for (const word of run.drawn.match(/[^ ]+| +/g) ?? []) {
    const wide = widthOf({ ...run, drawn: word });
    if (word.startsWith(' ')) {
      gap = word;
      gapWidth = wide;
      continue;
    }
    if (wide > width) return null;
    if (used + gapWidth + wide > width) {
      flush();
      gap = '';
      gapWidth = 0;
    }
    line += gap + word;
    used += gapWidth + wide;
    gap = '';
    gapWidth = 0;
  }
  flush();
  return lines;
}

function splitEvery(word: string, split: Measure['split'], widthOf: Measure['widthOf']): Piece[] {
  return [...segments(word)].flatMap((part) => split(part)).map((run) => ({ ...run, width: widthOf(run) }));
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function* segments(word: string): Generator<string> {
  for (const { segment } of segmenter.segment(word)) yield segment;
}
