/** Scripts that are written from right to left; a run of them is only right together with its neighbours. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;

/** True for a sign that is painted even where a font has it. */
export function isPaintedTogether(sign: string): boolean {
  return RIGHT_TO_LEFT.test(sign);
}

/** True when the paragraph as a whole runs from right to left: its first letter decides (UAX 9, P2). */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Closes what stands before it, and never begins a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u;

/** Words, spaces, and signs with the word that they close. */
function listWords(text: string): string[] {
  const list: string[] = [];
  for (const { segment } of words.segment(text))
    if (CLOSING.test(segment) && list.length > 0) list[list.length - 1] += segment;
    else list.push(segment);
  return list;
}

/**
 * Pieces that fit on a line when they are painted: cut between words, or between characters where there are none. Less
 * room may be left for the first.
 */
export function cutForPainting(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  first = width,
): string[] {
  if (widthOf(text) <= first) return [text];
  const lines: string[] = [];
  let line = '';
  let room = first;
  const put = (piece: string): boolean => {
    if (widthOf((line + piece).trimEnd()) > room) return false;
    line += piece;
    return true;
  };
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    room = width;
  };
  for (const segment of listWords(text)) {
    if (put(segment)) continue;
    flush();
    if (widthOf(segment) <= width) {
      line = segment.trimStart();
      continue;
    }
    for (const { segment: sign } of signs.segment(segment))
      if (!put(sign)) {
        flush();
        line = sign;
      }
  }
  flush();
  return lines;
}
