/** Scripts that are written from right to left; a run of them is only right together with its neighbours. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;

/** True when some of it runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** True when the paragraph as a whole runs from right to left: its first letter decides (UAX 9, P2). */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}

/** Pieces that fit on a line when they are painted: cut between words, or between characters where there are none. */
export function cutForPainting(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string): boolean => {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) return false;
    line += piece;
    return true;
  };
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
  };
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (put(segment)) continue;
    flush();
    if (widthOf(segment) <= width) {
      line = segment.trimStart();
      continue;
    }
    for (const { segment: sign } of new Intl.Segmenter().segment(segment))
      if (!put(sign)) {
        flush();
        line = sign;
      }
  }
  flush();
  return lines;
}
