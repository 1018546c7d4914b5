import type { RecordRowView } from '@/components/records/record-view';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { RecordQuery } from '@/utils/records/search/record-query';

/** `filling` is how many records have been read so far, null when all have. */
export interface FindingState {
  readonly query: RecordQuery;
  readonly found: ReturnType<FilledIndex['find']>;
  readonly revision: number;
  readonly filling: number | null;
  readonly rows: ReadonlyMap<string, RecordRowView>;
  /** Always among those that are found. */
  readonly chosen: ReadonlySet<string>;
}

/** What an editor no longer sees must not be exported with the rest. */
export function keepFound(
  chosen: FindingState['chosen'],
  found: FindingState['found'],
): FindingState['chosen'] {
  return chosen.size === 0 ? chosen : chosen.intersection(new Set(found.idsBetween(0, found.count)));
}
