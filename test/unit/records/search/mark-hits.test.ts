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

it('marks a phrase as a whole, across the signs that stand in it, and its words nowhere else', () => {
  expect(marked('Vem röjer, snön? Snön röjer ingen.', '"röjer snön"')).toEqual(['röjer, snön']);
  expect(marked('Røjer sne, røjer snart', '"röjer sn')).toEqual(['Røjer sn', 'røjer sn']);
  expect(marked('Ärende KS 2026/12–4, KS 2026/1299, 2026-12', 'ks 2026/12-4')).toEqual([
    'KS',
    '2026/12–4',
    'KS',
  ]);
  expect(marked('Ärende KS 2026/12, KS 2026/1299', '«KS 2026/12»')).toEqual(['KS 2026/12']);
  expect(marked('snön snö', '"snö" snöb')).toEqual(['snö']);
});
