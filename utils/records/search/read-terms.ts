import { foldText, isWord, splitPieces } from './split-words';

/** What a text must hold: these words and signs one after another. */
export interface Term {
  readonly pieces: readonly string[];
  /** Whether the last may be the beginning of a word. */
  readonly isBegun: boolean;
}

const QUOTES = /["“”„«»]/;
const ADDRESS_START = /^(?:https?:\/\/)?/i;
/** Of the platforms also as it stands in text, without its beginning. */
const ADDRESS = /^(?:https?:\/\/|(?:\w+\.)?(?:facebook|instagram)\.com\/)/i;
/** Parameters that say which comment, post or person an address leads to; all else in it is where somebody came from. */
const NAMING = ['comment_id', 'reply_comment_id', 'story_fbid', 'fbid', 'id', 'v'];
const PLATFORM_ID = /^(?:\d+|pfbid\w+)$/;
const FIGURE = /\p{N}/u;
/** The id of a record or its beginning, which is as long in the name of a file. */
const ID = /(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-[0-9a-f]+)*(?![\p{L}\p{N}])/gu;

/**
 * What is asked for: the beginning of each word; what stands in quotation marks, and what holds numbers and signs such as
 * `2026/12`, as it was typed; of an address that was pasted the words of its path and its ids. None when there is only
 * signs.
 */
export function readTerms(query: string): Term[] {
  const stretches = query.split(QUOTES);
  return stretches.flatMap((stretch, place) => {
    if (place % 2 === 0) return stretch.split(/\s+/).flatMap(readTyped);
    const isClosed = place < stretches.length - 1;
    return phrase(splitPieces(stretch), !isClosed);
  });
}

/** What may be the id of a record, or its beginning, such as that in «Handling 3f0c…» of a document. */
export function readIds(query: string): string[] {
  return foldText(query).match(ID) ?? [];
}

function readTyped(typed: string): Term[] {
  if (ADDRESS.test(typed)) return readAddress(typed);
  const pieces = splitPieces(typed);
  if (pieces.every(isWord)) return pieces.flatMap((piece) => phrase([piece], true));
  return phrase(pieces, true);
}

function readAddress(typed: string): Term[] {
  const [path = '', parameters = ''] = typed.replace(ADDRESS_START, 'https://').split(/[?#]/);
  const named = new URLSearchParams(parameters);
  const ids = NAMING.flatMap((name) => named.getAll(name)).filter((value) => PLATFORM_ID.test(value));
  const words = [path, ...ids].flatMap(splitPieces).filter(isWord);
  return words.flatMap((word) => phrase([word], !FIGURE.test(word)));
}

/** A number after other pieces is whole: who looks for `2026/12` does not mean `2026/1299`. */
function phrase(pieces: readonly string[], mayBeBegun: boolean): Term[] {
  if (pieces.length === 0) return [];
  return [{ pieces, isBegun: mayBeBegun && (pieces.length === 1 || !FIGURE.test(pieces.at(-1) ?? '')) }];
}
