import type { StoreApi } from 'zustand/vanilla';
import type { RecordRowView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { FindingState } from './finding-state';

/** The rows of the list, read as they come into view. */
export function createRowReading(
  { getState, setState }: StoreApi<FindingState>,
  load: (ids: readonly string[]) => Promise<Result<readonly RecordRowView[], FailureCode>>,
) {
  /** How often the rows have been forgotten: what was being read before then is old. */
  let age = 0;
  return {
    forget(): void {
      age += 1;
      setState({ rows: new Map() });
    },
    async show(start: number, end: number): Promise<void> {
      const { found, rows } = getState();
      const wanted = found.idsBetween(start, end).filter((id) => !rows.has(id));
      if (wanted.length === 0) return;
      const before = age;
      const loaded = await load(wanted);
      if (before !== age) return;
      if (!loaded.ok) return setState({ failure: loaded.failure });
      const entries = loaded.value.map((row) => [row.record.id, row] as const);
      setState((now) => ({ rows: new Map([...now.rows, ...entries]) }));
    },
  };
}
