import {
  FILTERS,
  findPerson,
  sortPending,
  type PendingFilter,
  type PendingItem,
  type PendingOverview,
} from './pending-overview';

/** Whether an item belongs under a filter. `editor` is the name of who sits at the browser. */
export function fitsFilter(
  item: PendingItem,
  filter: PendingFilter,
  editor: string,
  deputies: PendingOverview['deputies'],
): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue' || filter === 'today') return item.urgency === filter;
  if (filter === 'mine') return findPerson(item, deputies) === editor;
  return item.shownState === filter;
}

/** How many items belong under each filter. */
export function countByFilter(
  items: readonly PendingItem[],
  editor: string,
  deputies: PendingOverview['deputies'],
): Readonly<Record<PendingFilter, number>> {
  const count = (filter: PendingFilter) =>
    items.reduce((sum, item) => sum + Number(fitsFilter(item, filter, editor, deputies)), 0);
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<
    PendingFilter,
    number
  >;
}

/** True when every word stands in the name or text. */
export function fitsSearch({ comment }: PendingItem, search: string): boolean {
  if (search === '') return true;
  const text = `${comment.authorName ?? ''} ${comment.text ?? ''}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export type ListEntry =
  | { readonly kind: 'account'; readonly accountId: string; readonly count: number }
  | { readonly kind: 'item'; readonly item: PendingItem };

/** The items under the account they belong to, which may have more; the account with the most urgent item first. */
export function groupByAccount(
  items: readonly PendingItem[],
  numbers: Readonly<Record<string, number>> = {},
): ListEntry[] {
  const groups = Map.groupBy(items, ({ comment }) => comment.accountId);
  return [...groups].flatMap(([accountId, own]) => [
    { kind: 'account' as const, accountId, count: numbers[accountId] ?? own.length },
    ...own.map((item) => ({ kind: 'item' as const, item })),
  ]);
}

/**
 * The beginning of the list as it is shown, with the numbers of the whole: enough to draw what is seen first, and a
 * fraction of what 2,000 comments weigh on their way to the page.
 */
export function takeFirst(
  overview: PendingOverview,
  most: number,
  { now, editor }: { readonly now: number; readonly editor: string },
): PendingOverview {
  const items = sortPending(overview, now);
  if (items.length <= most) return overview;
  const entries = groupByAccount(items);
  const accounts = entries.flatMap((entry) =>
    entry.kind === 'account' ? [[entry.accountId, entry.count] as const] : [],
  );
  return {
    ...overview,
    comments: entries.flatMap((entry) => (entry.kind === 'item' ? entry.item.comment : [])).slice(0, most),
    whole: {
      counts: countByFilter(items, editor, overview.deputies),
      accounts: Object.fromEntries(accounts),
    },
  };
}
