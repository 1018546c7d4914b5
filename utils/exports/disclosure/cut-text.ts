import type { DocumentText } from './change-texts';
import type { NumberedMask } from './mask';

/** A stretch of a text; `number` is that of the mask over it, null where it may be read. */
export interface TextPiece {
  readonly text: string;
  readonly number: number | null;
}

/**
 * A text cut where masks begin and end. The longest words are taken first, so that a name goes whole before a part
 * of it does. A name is found inside longer words too (`Bo Eks`); other words only whole, or `ek` would tear `lekte`.
 */
export function cutText(text: string, masks: readonly NumberedMask[]): readonly TextPiece[] {
  const inOrder = masks
    .flatMap(({ mask, number }) => (mask.kind === 'picture' ? [] : [{ mask, number }]))
    .toSorted((a, b) => b.mask.words.length - a.mask.words.length);
  return inOrder.reduce<readonly TextPiece[]>(
    (pieces, { mask, number }) =>
      pieces.flatMap((piece) =>
        piece.number === null
          ? cutOut(piece.text, patternOf(mask.words, mask.kind === 'words'), number)
          : [piece],
      ),
    [{ text: text.normalize('NFC'), number: null }],
  );
}

const ADDRESSES: ReadonlySet<string> = new Set(['authorAddress', 'permalink']);

/** A text of a document cut at its masks. Where a name is masked, an address that leads to somebody goes whole. */
export function cutAt({ id, text }: DocumentText, masks: readonly NumberedMask[]): readonly TextPiece[] {
  const pieces = cutText(text, masks);
  if (!ADDRESSES.has(id) || !masks.some(({ mask }) => mask.kind === 'name')) return pieces;
  const hit = pieces.find(({ number }) => number !== null);
  return hit ? [{ text, number: hit.number }] : [];
}

function cutOut(text: string, pattern: RegExp, number: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  const { narrow, offsets } = narrowGaps(text);
  let end = 0;
  for (const hit of narrow.matchAll(pattern)) {
    const start = offsets[hit.index] ?? end;
    if (start > end) pieces.push({ text: text.slice(end, start), number: null });
    end = (offsets[hit.index + hit[0].length - 1] ?? start) + 1;
    pieces.push({ text: text.slice(start, end), number });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), number: null });
  return pieces;
}

/** Also a sign that a document has named because nobody sees it, `[U+202E]` (show-hidden). */
const GAP = /(?:[\p{Cf}\p{Cc}\s]|\[U\+[0-9A-F]{4,6}\])+/gu;
const HIDDEN = /[\p{Cf}\p{Cc}]|\[U\+[0-9A-F]{4,6}\]/gu;
/** What a gap is narrowed to that a reader sees, and one that nobody sees or that ends a line. */
const SEEN = ' ';
const UNSEEN = '\u200b';

/** The text with one sign for each gap, since looking through long ones takes cubic time; and where each sign stood. */
function narrowGaps(text: string): { narrow: string; offsets: readonly number[] } {
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
