import type { Sentence } from './sentences';

const LONG_WORD = 6;

/**
 * LIX, Björnsson's readability index: words per sentence plus the percentage of words of more than six letters.
 * Under 30 very easy, 40 to 50 a newspaper, over 60 very hard. Made for Nordic languages; null for a text of fewer
 * words than `fromWords`, where it would say nothing.
 */
export function measureLix(sentences: readonly Sentence[], fromWords: number): number | null {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0 || words.length < fromWords) return null;
  const long = words.filter((word) => [...word].length > LONG_WORD).length;
  return Math.round(words.length / sentences.length + (100 * long) / words.length);
}
