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

function cutOut(text: string, pattern: RegExp, number: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const hit of text.matchAll(pattern)) {
    if (hit.index > end) pieces.push({ text: text.slice(end, hit.index), number: null });
    pieces.push({ text: hit[0], number });
    end = hit.index + hit[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), number: null });
  return pieces;
}

/** The words wherever they stand, whatever their case, spacing or invisible characters between the letters. */
function patternOf(words: string, isWhole: boolean): RegExp {
  const letters = [...words.normalize('NFC').trim()].filter((sign) => !/[\p{Cf}\p{Cc}]/u.test(sign));
  if (letters.length === 0) return /(?!)/gu;
  const pattern = letters
    .map((sign) => (/\s/.test(sign) ? '\\s+' : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
    .join('[\\p{Cf}\\p{Cc}]*')
    .replaceAll('\\s+', '[\\s\\p{Cf}]+');
  const isLetter = (sign: string | undefined) => isWhole && /[\p{L}\p{N}]/u.test(sign ?? '');
  const before = isLetter(letters[0]) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isLetter(letters.at(-1)) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${before}${pattern}${after}`, 'giu');
}
