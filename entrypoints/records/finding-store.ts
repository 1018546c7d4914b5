import { createStore } from 'zustand/vanilla';
import type { RecordRowView } from '@/components/records/record-view';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { RecordQuery } from '@/utils/records/search/record-query';
import { keepFound, type FindingState } from './finding-state';
import { writeQuery } from './query-address';

/** The search over the index. Its question stands in the address, so that it can be kept, shared and reloaded. */
export function createFindingStore(
  index: FilledIndex,
  first: RecordQuery,
  loadRows: (ids: readonly string[]) => Promise<readonly RecordRowView[]>,
) {
  const store = createStore<FindingState>(() => ({
    query: first,
    found: index.find(first),
    revision: 0,
    filling: 0,
    rows: new Map(),
    chosen: new Set(),
  }));
  const { getState, setState } = store;
  const findAgain = () =>
    setState(({ query, revision, chosen }) => {
      const found = index.find(query);
      return { found, revision: revision + 1, chosen: keepFound(chosen, found) };
    });

  return {
    store,
    search(change: Partial<RecordQuery>): void {
      setState(({ query }) => ({ query: { ...query, ...change } }));
      history.replaceState(null, '', `${location.pathname}${writeQuery(getState().query)}${location.hash}`);
      findAgain();
    },
    async fill(): Promise<void> {
      await index.fill((filling) => {
        setState({ filling });
        findAgain();
      });
      setState({ filling: null, rows: new Map() });
      findAgain();
    },
    /** Takes in what has happened since; `recordIds` are filed again in any case. */
    async refresh(recordIds: readonly string[] = []): Promise<void> {
      if (getState().filling !== null) return;
      const changed = await index.refresh();
      await index.refile(recordIds);
      if (changed === 0 && recordIds.length === 0) return;
      setState({ rows: new Map() });
      findAgain();
    },
    /** Reads the rows that came into view. */
    async show(start: number, end: number): Promise<void> {
      const { found, rows } = getState();
      const wanted = found.idsBetween(start, end).filter((id) => !rows.has(id));
      if (wanted.length === 0) return;
      const loaded = await loadRows(wanted);
      setState((now) => ({
        rows: new Map([...now.rows, ...loaded.map((row) => [row.record.id, row] as const)]),
      }));
    },
    chooseAll: (all: boolean) =>
      setState(({ found }) => ({ chosen: new Set(all ? found.idsBetween(0, found.count) : []) })),
    choose: (recordId: string, isChosen: boolean) =>
      setState(({ chosen }) => {
        const ids = new Set(chosen);
        if (isChosen) ids.add(recordId);
        else ids.delete(recordId);
        return { chosen: ids };
      }),
  };
}

export type FindingStore = ReturnType<typeof createFindingStore>;
