import { describe, expect, it } from 'vitest';
import { createRandom } from '@/test/support/bench/made-records';
import { makeItem } from '@/test/support/exports/make-items';
import type { StoredRecord } from '@/utils/domain/record';
import { createRecordIndex } from '@/utils/records/search/record-index';
import { EVERYTHING, type RecordQuery } from '@/utils/records/search/record-query';
import { toFindable } from '@/utils/records/search/to-findable';

const STANDING = { status: 'stored', isHandedOver: false } as const;
const registration = makeItem().record.registration!;

/** The ids that a search finds among these records, which have nothing in common but what is said. */
function finder(records: Readonly<Record<string, Partial<StoredRecord>>>) {
  const index = createRecordIndex();
  for (const [id, change] of Object.entries(records)) {
    const bare = { authorName: null, authorAddress: null, permalink: null, commentId: null, text: '' };
    const item = makeItem({
      ...bare,
      postText: '',
      postId: null,
      registration: null,
      removal: null,
      ...change,
      id,
    });
    index.put(toFindable(item.record, STANDING));
  }
  return (text: string, more: Partial<RecordQuery> = {}) => {
    const found = index.find({ ...EVERYTHING, ...more, text });
    return found.idsBetween(0, found.count).toSorted();
  };
}

describe('by its own marks', () => {
  const ID = '3f2a9c1b-5e07-4d6a-9b1c-0123456789ab';
  const POST = 'https://www.facebook.com/provkommun/posts/pfbid02abc';
  const find = finder({
    [ID]: { text: 'Hej' },
    '3f2a9c1c-5e07-4d6a-9b1c-0123456789ab': { text: 'En handling i målet' },
    note: { registration: { ...registration, note: `Hör till ${ID}.` } },
    comment: { permalink: `${POST}?comment_id=123456789`, commentId: '123456789' },
    reply: { permalink: `${POST}?comment_id=123456789&reply_comment_id=5551`, parentId: '123456789' },
    other: { permalink: `${POST}?comment_id=1234567890`, commentId: '1234567890' },
    instagram: { permalink: 'https://www.instagram.com/p/CabXyz-_q/c/17900001/', commentId: '17900001' },
    profile: { authorAddress: 'https://www.facebook.com/anna.berg.7' },
    clerk: { registration: { ...registration, officer: 'Vigdis Registrator' } },
  });

  it.each([ID, `Handling ${ID}`, `Dokument ${ID.toUpperCase()},`, `handling-${ID}.pdf`, `"Handling ${ID}"`])(
    'a record is found by its id, whatever a document says beside it, with what mentions it: %s',
    (text) => expect(find(text)).toEqual([ID, 'note']),
  );

  it('a record is found by the beginning of its id, as file names have it, under the other conditions', () => {
    expect(find('Facebook 2026-11-22 3f2a9c1b')).toEqual([ID, 'note']);
    expect(find('3f2a9c1b', { facets: { kind: 'consent-note' } })).toEqual([]);
    expect(find('handling ffffffff')).toEqual([]);
  });

  it.each([
    [`${POST}?comment_id=123456789`, ['comment', 'reply']],
    [`${POST}?comment_id=123456789&reply_comment_id=5551`, ['reply']],
    [
      `https://m.facebook.com/provkommun/posts/pfbid02abc/?comment_id=123456789&__cft__[0]=AZX9&__tn__=R]-R`,
      ['comment', 'reply'],
    ],
    [`${POST}?notif_id=1731000000&comment_id=1234567890&fbclid=IwAR1`, ['other']],
    [`www.facebook.com/provkommun/posts/pfbid02abc?comment_id=1234567890`, ['other']],
    [POST, ['comment', 'other', 'reply']],
    ['https://www.instagram.com/p/CabXyz-_q/c/17900001/?igsh=MTc4', ['instagram']],
    ['https://www.facebook.com/anna.berg.7?comment_id=Y29tbWVudDox', ['profile']],
    ['anna.berg.7', ['profile']],
    ['https://www.facebook.com/provkommun/posts/pfbid99', []],
  ])('an address that is pasted whole finds what it leads to: %s', (address, ids) =>
    expect(find(address)).toEqual(ids),
  );

  it('a record is found by the registrar who entered it', () => expect(find('vigdis')).toEqual(['clerk']));
});

describe('as it was typed', () => {
  const at = (caseNumber: string | null, title: string, number: string | null = null) => ({
    registration: { ...registration, caseNumber, number, title },
  });
  const find = finder({
    twelve: at('KS 2026/12', 'Kommentar 2026-09-01'),
    registered: at('KS 2026/12', 'Kommentar', 'KS 2026/12-4'),
    other: { ...at('KS 2025/999', 'Kommentar från A 2026-09-12'), postText: 'KS' },
    long: at('KS 2026/1299', 'Kommentar 2026-12-01'),
    norwegian: at('26/123', 'Kommentar', '26/123–4'),
    snow: { text: 'Vem röjer, snön på Åsgatan? Ring 070-123 45 67.' },
    mixed: { text: 'Snön röjer vem som vill. Kommentar', postText: 'från 2026' },
  });

  it.each([
    ['KS 2026/12', ['registered', 'twelve']],
    ['2026/12', ['registered', 'twelve']],
    ['"KS 2026/12"', ['registered', 'twelve']],
    ['”ks 2026/12”', ['registered', 'twelve']],
    ['«ks 2026/12', ['registered', 'twelve']],
    ['KS 2026/12-4', ['registered']],
    ['KS 2026/1299', ['long']],
    ['2026-12', ['long']],
    ['2026/1', []],
    ['26/123', ['norwegian']],
    ['26/123-4', ['norwegian']],
    ['070-123', ['snow']],
    ['12', ['long', 'norwegian', 'other', 'registered', 'snow', 'twelve']],
  ])('a number with signs is found whole, and as a part of a longer one: %s', (text, ids) =>
    expect(find(text)).toEqual(ids),
  );

  it.each([
    ['röjer snön', ['mixed', 'snow']],
    ['"röjer snön"', ['snow']],
    ['“Snön röjer”', ['mixed']],
    ['"vem röj"', []],
    ['"vem röj', ['snow']],
    ['kommentar "från 2026"', ['mixed']],
    ['"kommentar från 2026"', []],
    ['"vill kommentar"', ['mixed']],
    ['"snön" åsg', ['snow']],
    ['"snö"', []],
  ])('words in quotation marks are found in that order and whole: %s', (text, ids) =>
    expect(find(text)).toEqual(ids),
  );
});

/** A word of letters for each number. */
const spell = (number: number) =>
  number.toString(16).replace(/\d/g, (figure) => 'ghijklmnop'.charAt(Number(figure)));

it('a phrase is found where a plain look finds it, also when there are very many words', () => {
  const random = createRandom(3);
  const word = () => spell(Math.floor(random() ** 2 * 90_000));
  const texts = Array.from({ length: 400 }, () => Array.from({ length: 250 }, word));
  // More than there are short codes for.
  expect(new Set(texts.flat()).size).toBeGreaterThan(0x8000);
  const find = finder(Object.fromEntries(texts.map((words, i) => [`${i}`, { text: words.join(' ') }])));
  for (let round = 0; round < 300; round++) {
    const words = texts[round % texts.length]!;
    const start = Math.floor(random() * 240);
    const wanted = words.slice(start, start + 2 + (round % 4));
    const isOpen = round % 2 === 0;
    const phrase = ` ${wanted.join(' ')}${isOpen ? '' : ' '}`;
    const expected = texts.flatMap((one, i) => (` ${one.join(' ')} `.includes(phrase) ? [`${i}`] : []));
    const typed = isOpen ? `"${wanted.join(' ')}` : `"${wanted.join(' ')}"`;
    expect(find(typed), typed).toEqual(expected.toSorted());
  }
});
