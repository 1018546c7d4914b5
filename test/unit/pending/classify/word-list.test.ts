import { describe, expect, it } from 'vitest';
import { findWords, WORD_FAMILIES } from '@/utils/pending/classify/choose-words';
import { createPhraseMatcher } from '@/utils/pending/classify/phrase-matcher';
import { readWordList } from '@/utils/pending/classify/words/word-list';

describe('word files', () => {
  it.each(WORD_FAMILIES)('reads every list of %s, in lower case and as valid phrases', (family) => {
    for (const [key, phrases] of Object.entries(findWords(family))) {
      expect(() => createPhraseMatcher(phrases), key).not.toThrow();
      const shouting = phrases.filter(
        (phrase) => phrase.replaceAll('\\p{L}', '') !== phrase.replaceAll('\\p{L}', '').toLowerCase(),
      );
      expect(shouting, key).toEqual([]);
    }
  });

  it('names headings that are unknown or missing', () => {
    expect(() => readWordList('# wonders\nundra*\n# nonsense\nx\n')).toThrow(/questionWords.*nonsense/);
  });
});

describe('createPhraseMatcher', () => {
  const count = createPhraseMatcher(['plog*', '(kan|skulle) ni', 'inte .. kommit', 'väg']);

  it.each([
    ['plogen kom', 1],
    ['kan  ni ploga', 2],
    ['bussen har inte ens i dag kommit', 1],
    ['inte ett två tre fyra kommit', 0],
    ['vägen', 0],
    ['omväg', 0],
    ['en väg, en väg', 2],
  ])('counts in %j: %i', (text, expected) => {
    expect(count(text)).toBe(expected);
  });
});
