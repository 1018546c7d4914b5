import { expect, it } from 'vitest';
import { countByFilter, groupByAccount, takeFirst } from '@/utils/domain/pending-filter';
import { sortPending, type PendingOverview } from '@/utils/domain/pending-overview';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { makeRows } from '@/test/support/pending/make-rows';

const NOW = Date.parse('2026-11-16T09:00:00.000Z');
const rows = [...makeRows(30, 'account-1', NOW), ...makeRows(90, 'account-2', NOW - 9_000_000)].map(
  (row, i) => ({ ...row, id: `facebook:${i}` }) as PendingComment,
);
const overview: PendingOverview = {
  comments: rows,
  todayEndsAt: '2026-11-16T23:00:00.000Z',
  timeZone: 'Europe/Stockholm',
  deputies: {},
  whole: null,
};
const shownOf = ({ comments, ...rest }: PendingOverview) =>
  groupByAccount(sortPending({ ...rest, comments }, NOW)).map((entry) =>
    entry.kind === 'item' ? entry.item.comment.id : entry.accountId,
  );

it('the beginning of the list is what the whole list begins with, and knows how many there are', () => {
  const first = takeFirst(overview, 95, { now: NOW, editor: 'Eva Prov' });
  expect(shownOf(first)).toEqual(shownOf(overview).slice(0, 97));
  expect(first.whole).toEqual({
    counts: countByFilter(sortPending(overview, NOW), 'Eva Prov', {}),
    accounts: { 'account-1': 30, 'account-2': 90 },
  });
  const headings = groupByAccount(sortPending(first, NOW), first.whole?.accounts).flatMap((entry) =>
    entry.kind === 'account' ? entry.count : [],
  );
  expect(headings).toEqual([90, 30]);
});

it('a short list is whole from the start', () =>
  expect(takeFirst(overview, 120, { now: NOW, editor: '' })).toBe(overview));
