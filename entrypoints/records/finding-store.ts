import { createStore } from 'zustand/vanilla';
import type { RecordRowView } from '@/components/records/record-view';
import type { BevaraDatabase } from '@/utils/records/database';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { RecordQuery } from '@/utils/records/search/record-query';
import { createTurns, firstState, keepFound, type FindingState } from './finding-state';
import { writeQuery } from './query-address';
import { createThreadReading } from './thread-reading';
import { tryTo } from './try-to';

/** The search over the index. Its question stands in the address, so that it can be kept, shared and reloaded. */
export function createFindingStore(
  db: BevaraDatabase,
  index: FilledIndex,
  first: RecordQuery,
  loadRows: (ids: readonly string[]) => Promise<readonly RecordRowView[]>,
) {
  const store = createStore<FindingState>(() => firstState(first, index.find(first)));
  const { getState, setState } = store;
  const { inTurn, isAwaited } = createTurns(db, (failure) => setState({ failure }));
  const findAgain = () =>
    setState(({ query, revision, chosen }) => {
      const found = index.find(query);
      return { found, revision: revision + 1, chosen: keepFound(chosen, found) };
    });

  /** How often the rows have been forgotten: what was being read before then is old. */
  let age = 0;
  function forgetRows(): void {
    age += 1;
    setState({ rows: new Map() });
  }

  async function fill(): Promise<void> {
    await index.fill((filling) => {
      setState({ filling });
      findAgain();
    });
    forgetRows();
    setState({ filling: null });
    findAgain();
  }

  const readThreads = createThreadReading(store, index, findAgain, isAwaited);

  return {
    store,
    search(change: Partial<RecordQuery>): void {
      setState(({ query }) => ({ query: { ...query, ...change } }));
      history.replaceState(null, '', `${location.pathname}${writeQuery(getState().query)}${location.hash}`);
      findAgain();
      if (change.threads) void inTurn(readThreads);
    },
    /** Takes in what has happened since; `recordIds` are filed again in any case. What was never read whole is read first. */
    refresh: (recordIds: readonly string[] = []) =>
      inTurn(async () => {
        if (getState().filling !== null) await fill();
        const changed = await index.refresh();
        await index.refile(recordIds);
        if (changed > 0 || recordIds.length > 0) {
          forgetRows();
          findAgain();
        }
        await readThreads();
      }),
    /** Reads the rows that came into view. */
    async show(start: number, end: number): Promise<void> {
      const { found, rows } = getState();
      const wanted = found.idsBetween(start, end).filter((id) => !rows.has(id));
      if (wanted.length === 0) return;
      const before = age;
      const loaded = await tryTo(db, () => loadRows(wanted));
      if (before !== age) return;
      if (!loaded.ok) return setState({ failure: loaded.failure });
      const entries = loaded.value.map((row) => [row.record.id, row] as const);
      setState((now) => ({ rows: new Map([...now.rows, ...entries]) }));
    },
    chooseAll: (all: boolean) =>
      setState(({ found }) => ({ chosen: new Set(all ? found.idsBetween(0, found.count) : []) })),
    choose: (recordId: string, isChosen: boolean) =>
      setState(({ chosen }) => {
        const one = new Set([recordId]);
        return { chosen: isChosen ? chosen.union(one) : chosen.difference(one) };
      }),
  };
}

export type FindingStore = ReturnType<typeof createFindingStore>;
