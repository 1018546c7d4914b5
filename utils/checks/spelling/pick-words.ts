export interface PickedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** First word of a sentence or line, where a capital says nothing about the word. */
  readonly isFirst: boolean;
}

/**
 * Addresses, mentions, hashtags and what has a digit or an underscore in it are not spelled by a dictionary, nor what goes
 * on without a space for longer than any word: it is no prose, and to search it takes the square of its length.
 */
const LEFT_ALONE =
  /\S{100,}|\p{L}+\s?[:;]?(?:\/|\\){1,3}\s?\S+|w{2,4}\s?[.,:;]\s?\S+|(?<![\p{L}])h?t+ps?(?![\p{L}])\S*|[^\s@]+@\S+|@[\p{L}\p{N}_.]+|#[\p{L}\p{N}_]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?|[\p{L}\p{N}_:/-]*[\p{N}_][\p{L}\p{N}_:/-]*|(?:\p{L}{1,4}\.){2,}/gu;
const WORD = /\p{L}[\p{L}\p{M}\u00ad]*(?:[’'-][\p{L}\p{M}\u00ad]+)*/gu;

/** The words of a text that a dictionary could know, with their places. */
export function pickWords(text: string): PickedWord[] {
  const covered = text.replace(LEFT_ALONE, (found) => ' '.repeat(found.length));
  return [...covered.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isFirst: /(?:^|[\n\r]|[.!?:…]["”’)]*\s|[-•–*·"”»]\s?|[^\p{L}\p{N}\s,;()/&]\s)\s*$/u.test(
      covered.slice(Math.max(0, match.index - 6), match.index),
    ),
  }));
}
