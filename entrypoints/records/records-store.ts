import { createStore } from 'zustand/vanilla';
import type { RecordRowView, RecordView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import { countRecords } from '@/utils/records/list-records';
import { verifyRecord } from '@/utils/records/verify-record';
import { loadRecord, loadRows } from './load-records';

/** What the page shows. */
export interface RecordsState {
  readonly list: 'loading' | 'ready' | { readonly failed: FailureCode };
  readonly rows: readonly RecordRowView[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly open: RecordView | null;
}

/** The page's state over the database, and everything that an editor can do to it. */
export function createRecordsStore(db: BevaraDatabase, editorId: string) {
  const store = createStore<RecordsState>(() => ({
    list: 'loading',
    rows: [],
    total: 0,
    hasMore: false,
    chosen: new Set(),
    open: null,
  }));
  const { getState, setState } = store;

  async function load(after: RecordRowView | null): Promise<void> {
    const [page, total] = await Promise.all([loadRows(db, after?.record ?? null), countRecords(db)]);
    if (!page.ok) return setState({ list: { failed: page.failure.code } });
    setState(({ rows }) => ({
      list: 'ready',
      rows: after ? [...rows, ...page.value.rows] : page.value.rows,
      hasMore: page.value.hasMore,
      total: total.ok ? total.value : rows.length,
    }));
  }

  async function open(recordId: string): Promise<void> {
    setState({ open: recordId === '' ? null : await loadRecord(db, recordId) });
  }

  return {
    store,
    open,
    loadFirst: () => load(null),
    loadMore: () => load(getState().rows.at(-1) ?? null),
    chooseAll: (all: boolean) =>
      setState(({ rows }) => ({ chosen: new Set(all ? rows.map(({ record }) => record.id) : []) })),
    choose: (recordId: string, isChosen: boolean) =>
      setState(({ chosen }) => {
        const ids = new Set(chosen);
        if (isChosen) ids.add(recordId);
        else ids.delete(recordId);
        return { chosen: ids };
      }),
    /** Names of the parts that are not as they were; empty when the record is intact. Null when it could not be read. */
    async verify(recordId: string): Promise<readonly string[] | null> {
      const verified = await verifyRecord(db, Date.now, { recordId, eventId: crypto.randomUUID(), editorId });
      await open(recordId);
      return verified.ok ? verified.value.faults.map(({ name }) => name) : null;
    },
  };
}

export type RecordsStore = ReturnType<typeof createRecordsStore>;
