import { foldText, splitWords } from './split-words';

/** Far more than a list shows; a longer text is not marked beyond it. */
const LONGEST = 2_000;
const WORD = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;

/**
 * Where in a text the beginnings of words that were looked for stand, in order and not overlapping. A hit covers as
 * many letters as were typed.
 */
export function markHits(text: string, query: string): (readonly [start: number, end: number])[] {
  const prefixes = splitWords(query).toSorted((a, b) => b.length - a.length);
  if (prefixes.length === 0) return [];
  return [...text.slice(0, LONGEST).matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldText(word);
    const prefix = prefixes.find((one) => folded.startsWith(one));
    if (prefix === undefined) return [];
    // Folding can make a word shorter or longer; then the whole word is marked.
    const length = folded.length === word.length ? prefix.length : word.length;
    return [[index, index + length] as const];
  });
}
