import type { Language } from '@/utils/domain/language';
import { createFacetColumn, FACETS, type FacetCount, type FacetName, type FacetValue } from './facet';
import type { RecordQuery, RecordSort } from './record-query';
import { createMentionIndex } from './mention-index';
import { readIds, readTerms } from './read-terms';
import { splitPieces } from './split-words';
import { createWordIndex, findTerms, type WordIndex } from './word-index';

/** A record as it is filed. */
export interface FindableRecord {
  readonly id: string;
  /** ISO instant */
  readonly capturedAt: string;
  /** For sorting. */
  readonly author: string;
  readonly account: string;
  /** Everything that may be looked for in words. */
  readonly texts: readonly string[];
  readonly facets: Readonly<Partial<Record<FacetName, FacetValue | null>>>;
  /** Its words are kept apart, so that they can be let go of. */
  readonly isSecret: boolean;
}

export interface Found {
  readonly count: number;
  /** Record ids in the order asked for; confidential ones that wait to be handed over come first. */
  readonly idsBetween: (start: number, end: number) => string[];
  /** True for a record that is found by its thread alone. */
  readonly isInThread: (id: string) => boolean;
  /** Per facet the values to choose between, with what each would give under the other conditions. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
}

/** The value of the facet `confidential` that comes first in every list. */
export const NOT_HANDED_OVER = 'waiting';

/** How many values of a facet are offered. */
const OFFERED = 30;

interface Filed {
  readonly id: string;
  readonly capturedAt: number;
  readonly author: string;
  readonly account: string;
  readonly isSecret: boolean;
}

/** The words of records and of the people in their threads. */
const createLayer = () => ({ words: createWordIndex(), mentions: createMentionIndex() });

/**
 * An empty index of records, findable by words and facets. A record that is put in again replaces what was there; its
 * words stay in memory, unfindable, except for those of secret records once they have been forgotten. Names are sorted
 * as that language does: å ä ö, or æ ø å with aa as å.
 */
export function createRecordIndex(language: Language = 'sv') {
  const collator = new Intl.Collator(language);
  const open = createLayer();
  let secret = createLayer();
  const filed: (Filed | null)[] = [];
  const places = new Map<string, number>();
  const columns = FACETS.map(createFacetColumn);
  const columnOf = (name: FacetName) => columns[FACETS.indexOf(name)] ?? createFacetColumn();
  const orders = new Map<RecordSort, Int32Array>();

  function remove(id: string): void {
    const document = places.get(id);
    if (document === undefined) return;
    places.delete(id);
    filed[document] = null;
    orders.clear();
  }

  function put({ id, capturedAt, author, account, texts, facets, isSecret }: FindableRecord): void {
    remove(id);
    const document = filed.push({ id, capturedAt: Date.parse(capturedAt), author, account, isSecret }) - 1;
    places.set(id, document);
    FACETS.forEach((name, i) => columns[i]?.set(document, facets[name] ?? null));
    (isSecret ? secret : open).words.add(document, texts.map(splitPieces));
    orders.clear();
  }

  /** Files who stands in the thread of a record. */
  function addPeople(id: string, people: readonly string[]): void {
    const document = places.get(id);
    if (document === undefined || people.length === 0) return;
    (filed[document]?.isSecret ? secret : open).mentions.add(document, people);
  }

  /** Lets go of every word and name of secret records. They are put in again afterwards. */
  function forgetSecret(): void {
    secret = createLayer();
    filed.forEach((one, document) => {
      if (one?.isSecret) filed[document] = { ...one, author: '' };
    });
    orders.clear();
  }

  function setFacet(id: string, name: FacetName, value: FacetValue | null): void {
    const document = places.get(id);
    if (document !== undefined) columnOf(name).set(document, value);
  }

  function orderOf(sort: RecordSort): Int32Array {
    const standing = orders.get(sort);
    if (standing) return standing;
    const order = Int32Array.from([...places.values()].sort(compareBy(sort, filed, collator)));
    orders.set(sort, order);
    return order;
  }

  /** The records whose id is asked for, and what mentions it; null when it is none of theirs. */
  function findNamed(indexes: readonly WordIndex[], text: string): Uint8Array | null {
    const begun = readIds(text);
    if (begun.length === 0) return null;
    const found = new Uint8Array(filed.length);
    for (const [id, document] of places) if (begun.some((one) => id.startsWith(one))) found[document] = 1;
    if (!found.includes(1)) return null;
    for (const id of begun)
      for (const index of indexes) index.mark({ pieces: splitPieces(id), isBegun: false }, found);
    return found;
  }

  /** An id says all; the words that a heading or a file name has around it say no more. Null when nothing is asked for. */
  function findText(indexes: readonly WordIndex[], text: string): Uint8Array | null {
    return findNamed(indexes, text) ?? findTerms(indexes, readTerms(text), filed.length);
  }

  /** Documents whose words and day are as asked for, in order. */
  function narrow({ text, threads, from, until, sort }: RecordQuery): Int32Array {
    const order = orderOf(sort);
    const layers = [open, secret];
    const indexes = layers.flatMap(({ words, mentions }) => (threads ? [words, mentions.words] : [words]));
    const hits = findText(indexes, text);
    const left = hits ? order.filter((document) => hits[document] === 1) : order;
    if (from === null && until === null) return left;
    const first = from === null ? -Infinity : new Date(`${from}T00:00:00`).getTime();
    const last = until === null ? Infinity : new Date(`${until}T23:59:59.999`).getTime();
    return left.filter((document) => {
      const at = filed[document]?.capturedAt ?? NaN;
      return at >= first && at <= last;
    });
  }

  /** In whose threads the person that is asked for stands; null for every other facet, or when it is not asked. */
  function named(name: FacetName, { threads, facets }: RecordQuery): ReadonlySet<number> | null {
    const value = facets.person;
    if (name !== 'person' || !threads || value === undefined) return null;
    const people = [value, columnOf(name).labelOf(value) ?? value];
    return open.mentions.whole(people).union(secret.mentions.whole(people));
  }

  /** Finds by its thread what the record itself does not say. */
  function tellThread(query: RecordQuery): (id: string) => boolean {
    if (!query.threads) return () => false;
    const own = findText([open.words, secret.words], query.text);
    const wanted = query.facets.person;
    const column = columnOf('person');
    const code = wanted === undefined ? null : (column.codeFor(wanted) ?? -1);
    return (id) => {
      const document = places.get(id) ?? -1;
      return (own !== null && own[document] !== 1) || (code !== null && column.codes()[document] !== code);
    };
  }

  function find(query: RecordQuery): Found {
    const candidates = narrow(query);
    const chosen = FACETS.flatMap((name, facet) => {
      const value = query.facets[name];
      const column = columns[facet];
      return value === undefined || !column
        ? []
        : [{ facet, codes: column.codes(), wanted: column.codeFor(value) ?? -1, named: named(name, query) }];
    });
    // Per candidate: 0 when all chosen values fit, 1 + n when only the n-th facet does not, 255 when more do not.
    const misfit = new Uint8Array(candidates.length);
    for (const { facet, codes, wanted, named } of chosen)
      for (let i = 0; i < candidates.length; i++)
        if (codes[candidates[i] as number] !== wanted && !named?.has(candidates[i] as number))
          misfit[i] = misfit[i] === 0 ? facet + 1 : 255;
    const fitting = chosen.length === 0 ? candidates : candidates.filter((_, i) => misfit[i] === 0);

    const count = (name: FacetName, facet: number) => {
      const column = columns[facet];
      const wanted = query.facets[name];
      // What fails one facet alone would be shown if that facet were chosen otherwise.
      return wanted !== undefined
        ? column?.count(candidates, OFFERED, wanted, (i) => misfit[i] === 0 || misfit[i] === facet + 1)
        : column?.count(fitting, OFFERED);
    };
    const facets = Object.fromEntries(FACETS.map((name, i) => [name, count(name, i) ?? []]));
    const ordered = putFirst(fitting, columnOf('confidential'));
    return {
      count: ordered.length,
      idsBetween: (start, end) =>
        [...ordered.subarray(start, end)].flatMap((document) => filed[document]?.id ?? []),
      isInThread: tellThread(query),
      facets: facets as unknown as Found['facets'],
    };
  }

  return {
    put,
    remove,
    addPeople,
    forgetSecret,
    setFacet,
    find,
    size: () => places.size,
    ids: () => [...places.keys()],
    has: (id: string) => places.has(id),
  };
}

function putFirst(documents: Int32Array, column: ReturnType<typeof createFacetColumn>): Int32Array {
  const urgent = column.codeFor(NOT_HANDED_OVER);
  if (urgent === null) return documents;
  const codes = column.codes();
  const first = documents.filter((document) => codes[document] === urgent);
  if (first.length === 0) return documents;
  const ordered = new Int32Array(documents.length);
  ordered.set(first);
  ordered.set(
    documents.filter((document) => codes[document] !== urgent),
    first.length,
  );
  return ordered;
}

function compareBy(sort: RecordSort, filed: readonly (Filed | null)[], collator: Intl.Collator) {
  const byTime = (a: number, b: number) => (filed[b]?.capturedAt ?? 0) - (filed[a]?.capturedAt ?? 0);
  if (sort === 'newest') return byTime;
  if (sort === 'oldest') return (a: number, b: number) => byTime(b, a);
  return (a: number, b: number) =>
    collator.compare(filed[a]?.[sort] ?? '', filed[b]?.[sort] ?? '') || byTime(a, b);
}
