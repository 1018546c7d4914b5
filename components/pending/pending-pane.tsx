import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Account } from '@/utils/domain/account';
import { countByFilter, fitsFilter, fitsSearch, groupByAccount } from '@/utils/domain/pending-filter';
import {
  sortPending,
  type PendingFilter,
  type PendingItem,
  type PendingOverview,
} from '@/utils/domain/pending-overview';
import type { PendingApi } from './pending-api';
import { PendingBar } from './pending-bar';
import { PendingDetail, type DetailView } from './pending-detail';
import { ACTION_KEYS } from './pending-facts';
import { PendingList } from './pending-list';
import { usePendingWords } from './pending-words';

interface PendingPaneProps {
  readonly overview: PendingOverview;
  readonly now: number;
  readonly accounts: readonly Account[];
  readonly api: PendingApi;
  /** What stands in the place of the list when nothing waits at all. */
  readonly empty: ReactNode;
}

/** What waits: the list with its filters, and the one comment that was opened. */
export function PendingPane({ overview, now, accounts, api, empty }: PendingPaneProps) {
  const { t } = usePendingWords();
  const [filter, setFilter] = useState<PendingFilter>('all');
  const [search, setSearch] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly id: string; readonly view: DetailView } | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const { deputies, whole } = overview;
  const items = useMemo(() => sortPending(overview, now), [overview, now]);
  const { name: editor } = api.editor;
  const counts = useMemo(
    () => whole?.counts ?? countByFilter(items, editor, deputies),
    [items, editor, deputies, whole],
  );
  const entries = useMemo(() => {
    const fits = (item: PendingItem) =>
      fitsFilter(item, filter, editor, deputies) && fitsSearch(item, search);
    return groupByAccount(items.filter(fits), whole?.accounts);
  }, [items, filter, editor, deputies, search, whole]);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const opened = open && items.find(({ comment }) => comment.id === open.id);

  /** Does what a letter stands for; false for a letter that stands for nothing. */
  function act(key: string, item: PendingItem): boolean {
    const { id } = item.comment;
    const view = (next: DetailView) => setOpen({ id, view: next });
    if (key === '/') searchBox.current?.focus();
    else if (key === ACTION_KEYS.open) api.show(item.comment, 'read');
    else if (key === ACTION_KEYS.accept) api.change(id, { kind: 'accepted' });
    else if (key === ACTION_KEYS.answered)
      api.change(id, { kind: 'answered', how: 'editor', answeredAt: new Date().toISOString() });
    else if (key === ACTION_KEYS.gone) api.change(id, { kind: 'gone' });
    else if (key === ACTION_KEYS.dismiss) view({ kind: 'dismiss' });
    else if (key === ACTION_KEYS.assign) view({ kind: 'assign', handOver: null, reply: null });
    else if (key === ACTION_KEYS.later) view({ kind: 'later' });
    else if (key === ACTION_KEYS.reply) view({ kind: 'reply', reply: null, goal: 'reply' });
    else if (key === ACTION_KEYS.guide) view({ kind: 'guide' });
    else return false;
    return true;
  }

  if (items.length === 0) return empty;
  if (open && opened)
    return (
      <PendingDetail
        item={opened}
        view={open.view}
        now={now}
        api={{
          ...api,
          change: (id, change) => {
            api.change(id, change);
            if (change.kind !== 'guided' && change.kind !== 'drafted') setOpen(null);
          },
        }}
        accountName={names.get(opened.comment.accountId) ?? ''}
        deputies={deputies}
        people={[...new Set(items.flatMap(({ state }) => state.person ?? []))]}
        onView={(view) => setOpen({ id: open.id, view })}
        onBack={() => setOpen(null)}
        onKey={act}
      />
    );
  return (
    <section className="pending" aria-label={t('title')}>
      <PendingBar
        counts={counts}
        filter={filter}
        search={search}
        searchBox={searchBox}
        onFilter={setFilter}
        onSearch={setSearch}
      />
      {entries.length === 0 ? (
        <p role="status">{t('empty.filtered')}</p>
      ) : (
        <PendingList
          entries={entries}
          deputies={deputies}
          accountNames={names}
          currentId={currentId}
          onCurrent={setCurrentId}
          onOpen={({ comment }) => setOpen({ id: comment.id, view: { kind: 'facts' } })}
          onKey={act}
        />
      )}
    </section>
  );
}
