import { FOLDED, foldSign } from './fold-signs';

/** Also a sign that a document has named because nobody sees it, `[U+202E]` (show-hidden). */
const GAP = /(?:[\p{Cf}\p{Cc}\s]|\[U\+[0-9A-F]{4,6}\])+/u;
const HIDDEN = /[\p{Cf}\p{Cc}]|\[U\+[0-9A-F]{4,6}\]/gu;
const CHANGED = new RegExp(`(?<gap>${GAP.source})|${FOLDED.source}`, 'gu');
/** What a gap is narrowed to that a reader sees, and one that nobody sees or that ends a line. */
export const SEEN = ' ';
export const UNSEEN = '\u200b';

/** A text as it is looked through, and for each of its UTF-16 units where it stands in the text itself. */
export interface NarrowText {
  readonly narrow: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text with one sign for each gap, since looking through long ones takes cubic time, and signs that look alike as one. */
export function narrowText(text: string): NarrowText {
  const starts: number[] = [];
  const ends: number[] = [];
  let narrow = '';
  let end = 0;
  const keepUntil = (start: number) => {
    narrow += text.slice(end, start);
    for (let at = end; at < start; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const { 0: found, index, groups } of text.matchAll(CHANGED)) {
    keepUntil(index);
    end = index + found.length;
    const shown = groups?.['gap'] === undefined ? foldSign(found) : narrowGap(found);
    narrow += shown;
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
  }
  keepUntil(text.length);
  return { narrow, starts, ends };
}

function narrowGap(gap: string): string {
  return gap.replace(HIDDEN, '') === '' ? UNSEEN : SEEN;
}
