import { toSmallLetters } from './small-letters';

export interface PhraseHit {
  readonly range: [number, number];
  /** The list's own key. */
  readonly key: string;
}

interface Phrase {
  readonly key: string;
  readonly words: readonly { readonly stem: string; readonly hasEnding: boolean }[];
}

const WORD_START = /(?<![\p{L}\d#@-])\p{L}/gu;
const LETTERS = /\p{L}*/uy;
const GAP = /\s*/uy;
const WORD_GOES_ON = /[\p{L}\d-]/uy;

/** Each list's phrases by their first letter, the longest first. */
const ordered = new WeakMap<object, ReadonlyMap<string, readonly Phrase[]>>();

function orderPhrases(list: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly Phrase[]> {
  const known = ordered.get(list);
  if (known) return known;
  const phrases = Object.keys(list)
    .toSorted((a, b) => b.length - a.length)
    .map((key) => ({ key, words: key.split(' ').map(toStem) }));
  const made = Map.groupBy(phrases, ({ key }) => key.charAt(0));
  ordered.set(list, made);
  return made;
}

function toStem(word: string) {
  const hasEnding = word.endsWith('*');
  return { stem: hasEnding ? word.slice(0, -1) : word, hasEnding };
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the phrase ends that begins at `start`; null where it is another one. */
function matchPhrase(text: string, start: number, { words }: Phrase): number | null {
  let at = start;
  for (const [i, { stem, hasEnding }] of words.entries()) {
    const from = i === 0 ? at : skip(GAP, text, at);
    if ((i > 0 && from === at) || !text.startsWith(stem, from)) return null;
    at = hasEnding ? skip(LETTERS, text, from + stem.length) : from + stem.length;
  }
  WORD_GOES_ON.lastIndex = at;
  return WORD_GOES_ON.test(text) ? null : at;
}

/**
 * Where the phrases of a list (small letters, one space between words, `*` for an ending) stand in a text, however
 * they are capitalised: whole words only, the longest phrase first.
 */
export function findPhrases(text: string, list: Readonly<Record<string, unknown>>): PhraseHit[] {
  // By hand: one regular expression of so many words takes a browser longer to compile than all texts of a day to search.
  const small = toSmallLetters(text);
  const phrases = orderPhrases(list);
  const hits: PhraseHit[] = [];
  let free = 0;
  for (const { 0: letter, index: start } of small.matchAll(WORD_START)) {
    if (start < free) continue;
    for (const phrase of phrases.get(letter) ?? []) {
      const end = matchPhrase(small, start, phrase);
      if (end === null) continue;
      hits.push({ range: [start, end], key: phrase.key });
      free = end;
      break;
    }
  }
  return hits;
}
