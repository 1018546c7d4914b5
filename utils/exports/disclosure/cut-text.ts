import type { DocumentText } from './change-texts';
import { foldSigns } from './fold-signs';
import type { NumberedMask } from './mask';
import { narrowText, SEEN, UNSEEN, type NarrowText } from './narrow-text';

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
  const narrowed = narrowText(whole);
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
function* findHits({ narrow, starts, ends }: NarrowText, pattern: RegExp): Generator<[number, number]> {
  for (const { 0: hit, index } of narrow.matchAll(pattern))
    yield [starts[index] ?? 0, ends[index + hit.length - 1] ?? 0];
}

/** A number that people group as they like: of a telephone, a person, an account. */
const LONG_NUMBER = /(\d(?:[\s./-]{0,3}\d){5,})/u;
const GROUPED = `[${SEEN}${UNSEEN}./-]{0,3}`;

/** The words wherever they stand, whatever their case, spacing, signs that look alike or invisible ones between the letters. */
function patternOf(words: string, isWhole: boolean): RegExp {
  const visible = words.normalize('NFC').replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '');
  const plain = foldSigns(visible).trim();
  if (plain === '') return /(?!)/gu;
  const pattern = plain
    .split(LONG_NUMBER)
    .map((piece, index) => (index % 2 === 0 ? patternOfWords(piece) : piece.match(/\d/g)?.join(GROUPED)))
    .filter(Boolean)
    .join(`${UNSEEN}?`);
  const isLetter = (sign: string | undefined) => isWhole && /[\p{L}\p{N}]/u.test(sign ?? '');
  const before = isLetter([...plain][0]) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isLetter([...plain].at(-1)) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${before}${pattern}${after}`, 'giu');
}

function patternOfWords(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => [...word].map(escapeSign).join(`${UNSEEN}?`))
    .join(`[${SEEN}${UNSEEN}]`);
}

const escapeSign = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
