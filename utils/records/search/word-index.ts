/** How many new words may wait unsorted; they are looked through one by one. */
const UNSORTED = 2_000;

/** Words to the documents that hold them. Documents are numbers that only grow. */
export interface WordIndex {
  /** Files a document under each of its words. */
  add(document: number, words: Iterable<string>): void;
  /** Sets to 1 the place of every document with a word that begins so. */
  mark(prefix: string, documents: Uint8Array): void;
}

interface Entry {
  readonly word: string;
  /** Documents, each once, in the order they were filed. */
  readonly documents: number[];
}

/**
 * An inverted index in memory. A prefix is a stretch of the sorted vocabulary, so what a search costs follows from how
 * many places it hits, and not from how many records there are.
 */
export function createWordIndex(): WordIndex {
  const entries = new Map<string, Entry>();
  let sorted: Entry[] = [];
  let unsorted: Entry[] = [];

  function matching(prefix: string): Entry[] {
    if (unsorted.length > UNSORTED) {
      sorted = [...sorted, ...unsorted].sort((a, b) => (a.word < b.word ? -1 : 1));
      unsorted = [];
    }
    const first = lowerBound(sorted, prefix);
    let end = first;
    while (sorted[end]?.word.startsWith(prefix)) end += 1;
    return [...sorted.slice(first, end), ...unsorted.filter(({ word }) => word.startsWith(prefix))];
  }

  return {
    add(document, words) {
      for (const word of words) {
        const entry = entries.get(word);
        if (!entry) {
          const made = { word, documents: [document] };
          entries.set(word, made);
          unsorted.push(made);
        } else if (entry.documents.at(-1) !== document) entry.documents.push(document);
      }
    },
    mark(prefix, places) {
      for (const { documents } of matching(prefix))
        for (let i = 0; i < documents.length; i++) places[documents[i] as number] = 1;
    },
  };
}

/**
 * Which of the first `size` documents hold, for each prefix, a word in any of the indexes that begins with it: one byte
 * each, 1 for those. Null when there is no prefix, and so nothing to leave out.
 */
export function findWords(
  indexes: readonly WordIndex[],
  prefixes: readonly string[],
  size: number,
): Uint8Array | null {
  let found: Uint8Array | null = null;
  // The longest prefix leaves the fewest to compare with.
  for (const prefix of prefixes.toSorted((a, b) => b.length - a.length)) {
    const before: Uint8Array | null = found;
    const now = new Uint8Array(size);
    for (const index of indexes) index.mark(prefix, now);
    if (before) for (let i = 0; i < size; i++) now[i] = (now[i] as number) & (before[i] as number);
    found = now;
  }
  return found;
}

/** The first place whose word does not come before the given one. */
function lowerBound(entries: readonly Entry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
