import type { RecordRowView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { RecordQuery } from '@/utils/records/search/record-query';
import { tryTo } from './try-to';

/** `filling` is how many records have been read so far, null when all have. */
export interface FindingState {
  readonly query: RecordQuery;
  readonly found: ReturnType<FilledIndex['find']>;
  readonly revision: number;
  readonly filling: number | null;
  /** Why the records could not be read the last time. */
  readonly failure: FailureCode | null;
  readonly rows: ReadonlyMap<string, RecordRowView>;
  /** Always among those that are found. */
  readonly chosen: ReadonlySet<string>;
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
 * ended.
 */
export function createTurns(db: BevaraDatabase, tell: (failure: FailureCode | null) => void) {
  let last = Promise.resolve();
  return (read: () => Promise<void>): Promise<void> => {
    last = last.then(() => tryTo(db, read)).then((result) => tell(result.ok ? null : result.failure));
    return last;
  };
}
