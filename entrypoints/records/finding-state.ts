import type { RecordRowView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING, type RecordQuery } from '@/utils/records/search/record-query';
import { writeQuery } from './query-address';
import { tryTo } from './try-to';

/** `filling` is how many records have been read so far, null when all have. */
export interface FindingState {
  readonly query: RecordQuery;
  readonly found: ReturnType<FilledIndex['find']>;
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

/** Before anything was read. */
export function firstState(query: RecordQuery, found: FindingState['found']): FindingState {
  return {
    query,
    found,
    revision: 0,
    filling: 0,
    reading: null,
    failure: null,
    rows: new Map(),
    chosen: new Set(),
  };
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

/** What an editor no longer sees must not be exported with the rest. */
export function keepFound(
  chosen: FindingState['chosen'],
  found: FindingState['found'],
): FindingState['chosen'] {
  return chosen.size === 0 ? chosen : chosen.intersection(new Set(found.idsBetween(0, found.count)));
}

/**
 * Reads one after the other, or a record that is locked meanwhile would lie open in the index. `tell` hears how each
 * ended; what takes long asks `isAwaited` and makes way.
 */
export function createTurns(db: BevaraDatabase, tell: (failure: FailureCode | null) => void) {
  let last = Promise.resolve();
  let waiting = 0;
  function inTurn(read: () => Promise<void>): Promise<void> {
    waiting += 1;
    last = last
      .then(() => {
        waiting -= 1;
        return tryTo(db, read);
      })
      .then((result) => tell(result.ok ? null : result.failure));
    return last;
  }
  return { inTurn, isAwaited: () => waiting > 0 };
}
