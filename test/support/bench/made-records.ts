import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordRow } from '@/utils/records/rows';
import { orderOf } from '@/utils/records/to-record-row';

/** The same numbers every time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = 'Anna Lars Åsa Björn Ängla Göran Märta Ömer Fatima Nils Søren Kari Ingrid Per Maja Elsa'.split(
  ' ',
);
const LAST = 'Berg Ek Åkesson Öberg Lindström Ängmo Nyström Pahittad Holm Sjögren Dahl Ås Kvist Fors'.split(
  ' ',
);
const ACCOUNTS = [
  'Provkommun',
  'Fritidsfabriken',
  'Räddningstjänsten',
  'Biblioteket',
  'Skolan',
  'Kulturhuset',
];
const GROUNDS = ['insult', 'threat', 'agitation-against-group', 'advertising'];

/**
 * A record out of real sentences of Swedish comments, with what such texts have besides: long compounds that occur
 * once, numbers, names. About 250 characters, as comments on a municipality's page have.
 */
export function makeRow(number: number, sentences: readonly string[]): RecordRow {
  const random = createRandom(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)] as T;
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => word.length > 4);
  const compound = `${pick(words)}${pick(words)}`.toLowerCase().replace(/[^\p{L}]/gu, '');
  const text = [
    pick(sentences),
    compound,
    pick(sentences),
    `${Math.floor(random() * 10_000)}`,
    pick(sentences),
  ].join(' ');
  const hex = number.toString(16).padStart(12, '0');
  const id = `00000000-0000-4000-8000-${hex}`;
  const capturedAt = new Date(Date.UTC(2024, 0, 1) + number * 600_000).toISOString();
  const authorName = `${pick(FIRST)} ${pick(LAST)}${Math.floor(random() * 300)}`;
  const account = pick(ACCOUNTS);
  return {
    id,
    kind: 'comment',
    platform: 'facebook',
    account: {
      platform: 'facebook',
      keys: [`name:${account}`],
      name: account,
      address: `https://www.facebook.com/${account}`,
    },
    commentId: `9001${hex}`,
    parentId: null,
    postId: `7001${Math.floor(number / 40)}`,
    permalink: `https://www.facebook.com/${account}/posts/7001?comment_id=9001${hex}`,
    authorName,
    authorAddress: `https://www.facebook.com/${authorName.replace(' ', '.').toLowerCase()}`,
    text,
    postText: pick(sentences),
    writtenAt: null,
    capturedAt,
    storedAt: capturedAt,
    editorId: `e-${number % 7}`,
    editorName: pick(FIRST),
    removal:
      number % 3 === 0
        ? {
            groundId: pick(GROUNDS),
            groundLabel: pick(GROUNDS),
            measure: 'hide',
            groundText: null,
            disposalRule: null,
          }
        : null,
    registration: null,
    isConfidential: number % 500 === 0,
    isPractice: false,
    policy: { id: 'se/provkommun', version: '1.0', hash: 'a'.repeat(64) },
    evidenceHash: 'b'.repeat(64),
    draftHash: 'c'.repeat(64),
    accountOrder: [orderOf('facebook', `name:${account}`, capturedAt, id)],
  };
}

/** Three events, as a removal leaves them. The chain is not whole; nothing that is measured follows it. */
export function makeEvents(number: number, { id, capturedAt }: RecordRow): ChainedEvent[] {
  return (['captured', 'stored', 'removed'] as const).map((type, i) => ({
    seq: number * 3 + i + 1,
    id: `${id}:${type}`,
    recordId: id,
    type,
    editorId: 'e-1',
    at: capturedAt,
    previous: 'd'.repeat(64),
    data: { evidenceHash: 'b'.repeat(64), parts: 3 },
  }));
}
