import { createStore } from 'zustand/vanilla';
import type { RequestView } from '@/components/records/registration-list';
import type { RecordRowView, RecordView } from '@/components/records/record-view';
import { listLacks } from '@/utils/records/registration-lacks';
import type { FilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';

/** How many requests are listed; nobody works through more in a sitting. */
const LISTED = 500;

/** What waits for the registrar, confidential matter first. */
export function createRequestsStore(
  index: FilledIndex,
  loadRows: (ids: readonly string[]) => Promise<readonly RecordRowView[]>,
) {
  const store = createStore<{ readonly requests: readonly RequestView[] }>(() => ({ requests: [] }));
  return {
    store,
    async load(): Promise<void> {
      const found = index.find({ ...EVERYTHING, facets: { registration: 'requested' } });
      const rows = await loadRows(found.idsBetween(0, LISTED));
      store.setState({ requests: rows.map((view) => ({ view, lacks: listLacks(view.record) })) });
    },
    /** Our own account's replies to that comment, as far as they are kept here. */
    async findReplies({ record }: RecordView): Promise<readonly RecordRowView[]> {
      if (!record.commentId) return [];
      const found = index.find({ ...EVERYTHING, text: record.commentId });
      const rows = await loadRows(found.idsBetween(0, LISTED));
      return rows.filter(
        ({ record: reply }) =>
          reply.parentId === record.commentId && reply.authorName === record.account.name,
      );
    },
  };
}

export type RequestsStore = ReturnType<typeof createRequestsStore>;
