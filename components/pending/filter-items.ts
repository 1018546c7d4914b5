import { findPerson, type PendingItem, type PendingOverview } from '@/utils/domain/pending-overview';

export const FILTERS = [
  'all',
  'overdue',
  'today',
  'proposed',
  'waiting',
  'acknowledged',
  'postponed',
  'mine',
] as const;
export type PendingFilter = (typeof FILTERS)[number];

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

/** The items under the account they belong to; the account with the most urgent item first. */
export function groupByAccount(items: readonly PendingItem[]): ListEntry[] {
  const groups = Map.groupBy(items, ({ comment }) => comment.accountId);
  return [...groups].flatMap(([accountId, own]) => [
    { kind: 'account' as const, accountId, count: own.length },
    ...own.map((item) => ({ kind: 'item' as const, item })),
  ]);
}
