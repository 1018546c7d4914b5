import { createStore } from 'zustand/vanilla';
import type { RecordRowView } from '@/components/records/record-view';
import type { BevaraDatabase } from '@/utils/records/database';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import type { RecordQuery } from '@/utils/records/search/record-query';
import { createTurns } from './create-turns';
import { findIn, firstState, withoutLocked, type FindingState } from './finding-state';
import { writeQuery } from './query-address';
import { createRowReading } from './row-reading';
import { createThreadReading } from './thread-reading';
import { tryTo } from './try-to';

/** The search over the index, at first that of `address`. Its question stands in the address, so that it can be kept, shared and reloaded. */
export function createFindingStore(
  db: BevaraDatabase,
  index: FilledIndex,
  address: string,
  loadRows: (ids: readonly string[]) => Promise<readonly RecordRowView[]>,
) {
  const store = createStore<FindingState>(() => firstState(address, index));
  const { getState, setState } = store;
  const { inTurn, isAwaited } = createTurns(db, (failure) => setState({ failure }));
  const findAgain = () => setState((state) => findIn(index, state));

  async function fill(): Promise<void> {
    await index.fill((filling) => {
      setState({ filling });
      findAgain();
    });
    rows.forget();
    setState({ filling: null });
    findAgain();
  }

  const rows = createRowReading(store, (ids) => tryTo(db, () => loadRows(ids)));
  const readThreads = createThreadReading(store, index, findAgain, isAwaited);

  function search(change: Partial<RecordQuery>): void {
    setState(({ query }) => ({ query: { ...query, ...change }, unknownDays: [] }));
    history.replaceState(null, '', `${location.pathname}${writeQuery(getState().query)}${location.hash}`);
    findAgain();
    if (change.threads) void inTurn(readThreads);
  }

  return {
    store,
    search,
    /** Takes in what has happened since. What was never read whole is read first. */
    refresh: () =>
      inTurn(async () => {
        if (getState().filling !== null) await fill();
        if ((await index.refresh()) > 0) {
          rows.forget();
          findAgain();
        }
        await readThreads();
      }),
    /** The vault was opened or locked: what is confidential is read anew, and nothing of it stays that may not be read. */
    reread: () =>
      inTurn(async () => {
        rows.forget();
        if (getState().filling !== null) await fill();
        await index.refresh();
        await index.refileConfidential();
        search(withoutLocked(getState().query, index));
        await readThreads();
      }),
    show: rows.show,
    chooseAll: (all: boolean) =>
      setState(({ found }) => ({ chosen: new Set(all ? found.idsBetween(0, found.count) : []) })),
    choose: (recordId: string, isChosen: boolean) =>
      setState(({ chosen }) => ({
        chosen: chosen[isChosen ? 'union' : 'difference'](new Set([recordId])),
      })),
  };
}

export type FindingStore = ReturnType<typeof createFindingStore>;
