import type { RecordRowView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import { readTerms } from '@/utils/records/search/read-terms';
import { EVERYTHING, type RecordQuery } from '@/utils/records/search/record-query';
import { readQuery, readUnknownDays, writeQuery } from './query-address';

/** `filling` is how many records have been read so far, null when all have. */
export interface FindingState {
  readonly query: RecordQuery;
  /** Days that the address named and no calendar has, until something else is searched. */
  readonly unknownDays: readonly string[];
  readonly found: ReturnType<FilledIndex['find']>;
  /** How many records are locked, so that no word and no name is looked for in them. */
  readonly locked: number;
  readonly revision: number;
  readonly filling: number | null;
  /** How many threads have been read so far, while they are. */
  readonly reading: number | null;
  /** Why the records could not be read the last time. */
  readonly failure: FailureCode | null;
  readonly rows: ReadonlyMap<string, RecordRowView>;
  /** Always among those that are found. */
  readonly chosen: ReadonlySet<string>;
}

/** Before anything was read: what the address asks for. */
export function firstState(address: string, index: FilledIndex): FindingState {
  const query = readQuery(address);
  return {
    query,
    unknownDays: readUnknownDays(address),
    found: index.find(query),
    locked: 0,
    revision: 0,
    filling: 0,
    reading: null,
    failure: null,
    rows: new Map(),
    chosen: new Set(),
  };
}

/** True when something stands in the search that cannot be looked for. */
export function isWordless({ text }: RecordQuery): boolean {
  return text.trim() !== '' && readTerms(text).length === 0;
}

/** True when words or a person are asked for, which a locked record does not tell. */
export function asksForWords({ text, facets }: RecordQuery): boolean {
  return text.trim() !== '' || facets.person !== undefined;
}

/** True when there is nothing to find, however it is asked. */
export function isEmptyStore({ query, found, filling }: FindingState): boolean {
  const isAsked = writeQuery({ ...query, sort: EVERYTHING.sort, threads: false }) !== '';
  return found.count === 0 && filling === null && !isAsked;
}

/** Whether there is a list to show; records are shown as soon as some have been read. */
export function listOf({ failure, filling }: FindingState) {
  return failure ? { failed: failure } : filling === 0 ? ('loading' as const) : ('ready' as const);
}

/** What the index finds now. What an editor no longer sees must not be exported with the rest. */
export function findIn(
  index: FilledIndex,
  { query, revision, chosen }: FindingState,
): Pick<FindingState, 'found' | 'locked' | 'revision' | 'chosen'> {
  const found = index.find(query);
  const kept = chosen.size === 0 ? chosen : chosen.intersection(new Set(found.idsBetween(0, found.count)));
  return { found, locked: index.countLocked(), revision: revision + 1, chosen: kept };
}

/** What is left to ask for: a person whom no open record tells may have been read in one that is locked now. */
export function withoutLocked(query: RecordQuery, index: FilledIndex): Pick<RecordQuery, 'facets'> {
  const { person, ...facets } = query.facets;
  if (person === undefined || index.countLocked() === 0) return { facets: query.facets };
  return index.find({ ...EVERYTHING, facets: { person } }).count > 0 ? { facets: query.facets } : { facets };
}
