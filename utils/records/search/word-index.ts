import type { Term } from './read-terms';
import { holdsRun, writeLine } from './word-line';

/** How many new words may wait unsorted; they are looked through one by one. */
const UNSORTED = 2_000;
/** Stands between two texts, so that nothing is found that begins in one and ends in the next. */
const BORDER = 0;

/** Words to the documents that hold them. Documents are numbers that only grow. */
export interface WordIndex {
  /** Files a document under the words of its texts. */
  add(document: number, texts: readonly (readonly string[])[]): void;
  /** Sets to 1 the place of every document that holds what is asked for. */
  mark(term: Term, documents: Uint8Array): void;
}

/**
 * An inverted index in memory. The beginning of a word is a stretch of the sorted vocabulary, so what a search costs
 * follows from how many places it hits, and not from how many records there are. Words in a row are looked for in the
 * documents that hold the rarest of them.
 */
export function createWordIndex(): WordIndex {
  const words: string[] = [''];
  const numbers = new Map<string, number>();
  /** By the number of a word: documents, each once, in the order they were filed. */
  const postings: number[][] = [[]];
  /** By document: its texts of more than one word, as numbers of words. */
  const lines: string[] = [];
  let sorted: number[] = [];

  const wordOf = (number: number) => words[number] ?? '';
  const documentsOf = (number: number) => postings[number] ?? [];

  /** Files the document under the word and returns its number. */
  function file(document: number, word: string): number {
    const known = numbers.get(word);
    if (known === undefined) {
      numbers.set(word, words.length);
      postings.push([document]);
      return words.push(word) - 1;
    }
    const documents = documentsOf(known);
    if (documents.at(-1) !== document) documents.push(document);
    return known;
  }

  function beginningWith(prefix: string): number[] {
    const filed = sorted.length + 1;
    let unsorted = Array.from({ length: words.length - filed }, (_, place) => filed + place);
    if (unsorted.length > UNSORTED) {
      sorted = [...sorted, ...unsorted].sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
      unsorted = [];
    }
    const first = lowerBound(sorted.length, (place) => wordOf(sorted[place] ?? BORDER) < prefix);
    let end = first;
    while (end < sorted.length && wordOf(sorted[end] ?? BORDER).startsWith(prefix)) end += 1;
    return [...sorted.slice(first, end), ...unsorted.filter((number) => wordOf(number).startsWith(prefix))];
  }

  function markRun(run: readonly number[], next: ReadonlySet<number> | null, places: Uint8Array): void {
    const line = writeLine(run);
    const [rarest = []] = run.map(documentsOf).sort((a, b) => a.length - b.length);
    for (const document of rarest) if (holdsRun(lines[document] ?? '', line, next)) places[document] = 1;
  }

  return {
    add(document, texts) {
      const line: number[] = [];
      for (const text of texts) {
        const run = text.map((word) => file(document, word));
        if (run.length > 1) line.push(...run, BORDER);
      }
      if (line.length > 0) lines[document] = (lines[document] ?? '') + writeLine(line);
    },
    mark({ pieces, isBegun }, places) {
      const last = pieces.at(-1) ?? '';
      const lasts = isBegun ? beginningWith(last) : [numbers.get(last)].filter((one) => one !== undefined);
      if (pieces.length === 1)
        return lasts.forEach((number) => {
          const documents = documentsOf(number);
          for (let i = 0; i < documents.length; i++) places[documents[i] as number] = 1;
        });
      const run = pieces.slice(0, -1).flatMap((piece) => numbers.get(piece) ?? []);
      if (run.length < pieces.length - 1 || lasts.length === 0) return;
      if (isBegun) markRun(run, new Set(lasts), places);
      else markRun([...run, ...lasts], null, places);
    },
  };
}

/**
 * Which of the first `size` documents hold each term in one of the indexes: one byte each, 1 for those. Null when there is
 * no term, and so nothing to leave out.
 */
export function findTerms(
  indexes: readonly WordIndex[],
  terms: readonly Term[],
  size: number,
): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (const term of terms) {
    const before: Uint8Array | null = found;
    const now = new Uint8Array(size);
    for (const index of indexes) index.mark(term, now);
    if (before) for (let i = 0; i < size; i++) now[i] = (now[i] as number) & (before[i] as number);
    found = now;
  }
  return found;
}

/** The first place of so many that does not come before what is looked for. */
function lowerBound(size: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
