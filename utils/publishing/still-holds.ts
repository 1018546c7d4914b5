/** What somebody had before them when they said something of a draft. */
export interface SaidOf {
  readonly text: string;
  /** Pictures and films, and files that have been put in. */
  readonly pictures: number;
}

/** The very same, white space aside: a second reader signs for nothing else. */
export function isUnchanged(then: SaidOf, now: SaidOf): boolean {
  return then.pictures === now.pictures && plain(then.text) === plain(now.text);
}

/**
 * Written on or mended, and not another post in the same box: at least half of the words still stand there. A text
 * without words is never told from another.
 */
export function isSamePost(then: string, now: string): boolean {
  if (then === now) return true;
  const [before, after] = [wordsOf(then), wordsOf(now)];
  const kept = [...before].filter((word) => after.has(word));
  return kept.length * 2 >= before.size;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): Set<string> {
  return new Set(
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
