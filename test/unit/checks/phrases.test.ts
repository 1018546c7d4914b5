import { describe, expect, it } from 'vitest';
import { findPhrases } from '@/utils/checks/phrases';
import { toSmallLetters } from '@/utils/checks/small-letters';

const LIST = { 'svår* att nå': 1, svår: 1, 'åtgärd*': 1, bo: 1 };
const find = (text: string) => findPhrases(text, LIST).map(({ range, key }) => [text.slice(...range), key]);

describe('phrases of a list', () => {
  it.each([
    ['whatever the capitals', 'ÅTGÄRDER nu', [['ÅTGÄRDER', 'åtgärd*']]],
    ['across a line, the longest first', 'Svårt att\n  nå', [['Svårt att\n  nå', 'svår* att nå']]],
    ['the shorter where the longer does not go on', 'svår att se', [['svår', 'svår']]],
    ['at the very end', 'att bo', [['bo', 'bo']]],
    [
      'twice',
      'bo, bo',
      [
        ['bo', 'bo'],
        ['bo', 'bo'],
      ],
    ],
    ['no part of a word', 'svårare bot lägenhetsbo bo2 bo-rätt', []],
    ['no hashtag and no mention', '#bo @bo -bo', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(find(text)).toEqual(expected));

  it('keeps every letter where it was', () => {
    for (const text of ['İstanbul ÅTGÄRD', '🏊 Bo', 'ẞ Σας']) {
      expect(toSmallLetters(text)).toHaveLength(text.length);
    }
    expect(find('İİ Bo')).toEqual([['Bo', 'bo']]);
  });
});
