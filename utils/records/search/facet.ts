/** What a list of records can be narrowed by. */
export const FACETS = [
  'account',
  'kind',
  'state',
  'ground',
  'criterion',
  'registration',
  'editor',
  'person',
  'confidential',
] as const;
export type FacetName = (typeof FACETS)[number];

/** A value that records share. `label` is how the first of them words it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

export interface FacetCount extends FacetValue {
  readonly count: number;
}

/** One facet of all documents: a small number each, and what the numbers stand for. 0 is "nothing". */
export interface FacetColumn {
  set(document: number, value: FacetValue | null): void;
  /** A number per document; the same array until the next `set`. */
  codes(): Int32Array;
  /** Null when no document has that value. */
  codeFor(value: string): number | null;
  /** How the first document words that value; null when none has it. */
  labelOf(value: string): string | null;
  /**
   * The values that most of these documents have, most first; `chosen` is among them however few it has. `isCounted`
   * leaves documents out by their place.
   */
  count(
    documents: Int32Array,
    limit: number,
    chosen?: string,
    isCounted?: (place: number) => boolean,
  ): FacetCount[];
}

/** An empty column. */
export function createFacetColumn(): FacetColumn {
  let codes = new Int32Array(1_024);
  const values: FacetValue[] = [{ value: '', label: '' }];
  const known = new Map<string, number>();

  function learn(value: FacetValue): number {
    const standing = known.get(value.value);
    if (standing !== undefined) return standing;
    known.set(value.value, values.length);
    return values.push(value) - 1;
  }

  return {
    set(document, value) {
      if (document >= codes.length) codes = grow(codes, document);
      codes[document] = value === null ? 0 : learn(value);
    },
    codes: () => codes,
    codeFor: (value) => known.get(value) ?? null,
    labelOf: (value) => values[known.get(value) ?? -1]?.label ?? null,
    count(documents, limit, chosen, isCounted) {
      const counts = new Int32Array(values.length);
      for (let place = 0; place < documents.length; place++) {
        if (isCounted && !isCounted(place)) continue;
        const code = codes[documents[place] as number] as number;
        counts[code] = (counts[code] as number) + 1;
      }
      const offered = largest(counts, limit);
      const own = known.get(chosen ?? '');
      if (own !== undefined && !offered.includes(own)) offered.push(own);
      return offered.map((code) => ({
        ...(values[code] as FacetValue),
        count: counts[code] as number,
      }));
    },
  };
}

/** The array with room for that place, twice as long as before. */
export function grow(array: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, place + 1));
  larger.set(array);
  return larger;
}

/** Codes from 1 with the largest counts above 0. There may be one per person; sorting them all would cost the most. */
function largest(counts: Int32Array, limit: number): number[] {
  const best: number[] = [];
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const last = best.length === limit ? (counts[best[limit - 1] as number] as number) : 0;
    if (count <= last) continue;
    let place = Math.min(best.length, limit - 1);
    while (place > 0 && (counts[best[place - 1] as number] as number) < count) {
      best[place] = best[place - 1] as number;
      place -= 1;
    }
    best[place] = code;
  }
  return best;
}
