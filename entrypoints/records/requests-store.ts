import { createStore } from 'zustand/vanilla';
import type { RequestView } from '@/components/records/registration-list';
import type { RecordRowView, RecordView } from '@/components/records/record-view';
import type { FailureCode } from '@/utils/domain/failure';
import { isWrittenBy } from '@/utils/domain/written-by';
import type { BevaraDatabase } from '@/utils/records/database';
import { listLacks } from '@/utils/records/registration-lacks';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';
import type { listOf } from './finding-state';
import { tryTo } from './try-to';

/** How many requests are listed at once; nobody works through more in a sitting. */
const LISTED = 500;

interface RequestsState {
  /** Null until they have been read. */
  readonly requests: readonly RequestView[] | null;
  /** How many wait beside those that are listed. */
  readonly more: number;
  readonly failure: FailureCode | null;
}

type LoadRows = (ids: readonly string[]) => Promise<readonly RecordRowView[]>;

/** Whether there are requests to show; the records themselves are read first. */
export function listOfRequests({ requests, failure }: RequestsState, records: ReturnType<typeof listOf>) {
  if (failure) return { failed: failure };
  return requests || records !== 'ready' ? records : ('loading' as const);
}

/** What waits for the registrar, confidential matter first, then what has waited longest. */
export function createRequestsStore(
  db: BevaraDatabase,
  index: FilledIndex,
  loadRows: LoadRows,
  /** The same in the clear, while the vault is open. */
  loadOpen: LoadRows,
) {
  const store = createStore<RequestsState>(() => ({ requests: null, more: 0, failure: null }));

  async function load(): Promise<void> {
    const found = index.find({ ...EVERYTHING, facets: { registration: 'requested' }, sort: 'oldest' });
    const rows = await tryTo(db, () => loadRows(found.idsBetween(0, LISTED)));
    if (!rows.ok) return store.setState({ failure: rows.failure });
    const requests = rows.value.map((view) => ({ view, lacks: listLacks(view.record) }));
    store.setState({ requests, more: found.count - requests.length, failure: null });
  }

  return {
    store,
    load,
    /** Lets go of what was read before the vault was made, opened or locked. */
    reread: (): Promise<void> => {
      store.setState({ requests: null });
      return load();
    },
    /**
     * Our own account's replies to that comment that the registrar has not decided on, as far as they are kept here; and
     * those that are sealed, for nobody can tell whose they are while the vault is locked.
     */
    async findReplies({ record }: RecordView): Promise<readonly RecordRowView[]> {
      if (!record.commentId) return [];
      const found = index.find({ ...EVERYTHING, text: record.commentId });
      const rows = await loadOpen(found.idsBetween(0, LISTED));
      return rows.filter(
        ({ record: reply }) =>
          reply.parentId === record.commentId &&
          (reply.registration?.state ?? 'requested') === 'requested' &&
          (reply.isSealed === true ||
            isWrittenBy(record.account, { address: reply.authorAddress, name: reply.authorName })),
      );
    },
  };
}

export type RequestsStore = ReturnType<typeof createRequestsStore>;
