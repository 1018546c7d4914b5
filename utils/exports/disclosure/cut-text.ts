import type { DocumentText } from './change-texts';
import type { NumberedMask } from './mask';

/** A stretch of a text; `number` is that of the mask over it, null where it may be read. */
export interface TextPiece {
  readonly text: string;
  readonly number: number | null;
}

/**
 * A text cut where masks begin and end. Every mask is looked for in the whole text, and what any of them covers is
 * covered; where two overlap, it goes under the number of the longer words. A name is found inside longer words too
 * (`Bo Eks`); other words only whole, or `ek` would tear `lekte`.
 */
export function cutText(text: string, masks: readonly NumberedMask[]): readonly TextPiece[] {
  const whole = text.normalize('NFC');
  const narrowed = narrowGaps(whole);
  const covers = Array.from<unknown, number | null>({ length: whole.length }, () => null);
  const shortestFirst = masks
    .flatMap(({ mask, number }) => (mask.kind === 'picture' ? [] : [{ mask, number }]))
    .toSorted((a, b) => a.mask.words.length - b.mask.words.length);
  for (const { mask, number } of shortestFirst)
    for (const [start, end] of findHits(narrowed, patternOf(mask.words, mask.kind === 'words')))
      covers.fill(number, start, end);
  const starts = covers.flatMap((number, at) => (at === 0 || number !== covers[at - 1] ? [at] : []));
  return starts.map((start, i) => ({
    text: whole.slice(start, starts[i + 1]),
    number: covers[start] ?? null,
  }));
}

const ADDRESSES: ReadonlySet<string> = new Set(['authorAddress', 'permalink']);

/** A text of a document cut at its masks. Where a name is masked, an address that leads to somebody goes whole. */
export function cutAt({ id, text }: DocumentText, masks: readonly NumberedMask[]): readonly TextPiece[] {
  const pieces = cutText(text, masks);
  if (!ADDRESSES.has(id) || !masks.some(({ mask }) => mask.kind === 'name')) return pieces;
  const hit = pieces.find(({ number }) => number !== null);
  return hit ? [{ text, number: hit.number }] : [];
}

/** Where the pattern stands in the text, from and up to. */
function* findHits({ narrow, offsets }: NarrowText, pattern: RegExp): Generator<[number, number]> {
  for (const { 0: hit, index } of narrow.matchAll(pattern))
    yield [offsets[index] ?? 0, (offsets[index + hit.length - 1] ?? 0) + 1];
}

/** Also a sign that a document has named because nobody sees it, `[U+202E]` (show-hidden). */
const GAP = /(?:[\p{Cf}\p{Cc}\s]|\[U\+[0-9A-F]{4,6}\])+/gu;
const HIDDEN = /[\p{Cf}\p{Cc}]|\[U\+[0-9A-F]{4,6}\]/gu;
/** What a gap is narrowed to that a reader sees, and one that nobody sees or that ends a line. */
const SEEN = ' ';
const UNSEEN = '\u200b';

interface NarrowText {
  readonly narrow: string;
  readonly offsets: readonly number[];
}

/** The text with one sign for each gap, since looking through long ones takes cubic time; and where each sign stood. */
function narrowGaps(text: string): NarrowText {
  const offsets: number[] = [];
  let narrow = '';
  let end = 0;
  const keepUntil = (start: number) => {
    narrow += text.slice(end, start);
    for (let at = end; at < start; at++) offsets.push(at);
  };
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    keepUntil(index);
    narrow += gap.replace(HIDDEN, '') === '' ? UNSEEN : SEEN;
    offsets.push(index);
    end = index + gap.length;
  }
  keepUntil(text.length);
  return { narrow, offsets };
}

/** The words wherever they stand, whatever their case, spacing or invisible characters between the letters. */
function patternOf(words: string, isWhole: boolean): RegExp {
  const letters = [
    ...words
      .normalize('NFC')
      .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
      .trim(),
  ];
  if (letters.length === 0) return /(?!)/gu;
  const pattern = letters
    .join('')
    .split(/\s+/)
    .map((word) => [...word].map(escapeSign).join(`${UNSEEN}?`))
    .join(`[${SEEN}${UNSEEN}]`);
  const isLetter = (sign: string | undefined) => isWhole && /[\p{L}\p{N}]/u.test(sign ?? '');
  const before = isLetter(letters[0]) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isLetter(letters.at(-1)) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${before}${pattern}${after}`, 'giu');
}

const escapeSign = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
