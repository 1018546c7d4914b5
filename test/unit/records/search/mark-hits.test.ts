import { expect, it } from 'vitest';
import { markHits } from '@/utils/records/search/mark-hits';

const marked = (text: string, query: string) =>
  markHits(text, query).map(([from, until]) => text.slice(from, until));

it('marks as many letters as were typed, at the beginning of words only', () => {
  expect(marked('Öppet i Öppningen, ej upp', 'öpp')).toEqual(['Öpp', 'Öpp']);
  expect(marked('badhus och simbad', 'bad')).toEqual(['bad']);
  expect(marked('anything', '')).toEqual([]);
});

it('marks Norwegian and accented spellings by the letters that stand there', () => {
  expect(marked('Søgne Sögne Sogne', 'sögn')).toEqual(['Søgn', 'Sögn']);
  expect(marked('Idé och idé', 'ide')).toEqual(['Idé', 'idé']);
});

it('marks the whole word when folding has changed its length, and never beyond the text', () => {
  expect(marked('ﬁlm', 'fi')).toEqual(['ﬁlm']);
  const long = `${'x '.repeat(5_000)}bad`;
  for (const [from, until] of markHits(long, 'bad x')) expect(until).toBeGreaterThan(from);
});
