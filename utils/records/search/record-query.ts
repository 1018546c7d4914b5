import type { FacetName } from './facet';

export const SORTS = ['newest', 'oldest', 'author', 'account'] as const;
export type RecordSort = (typeof SORTS)[number];

/** What is looked for. Every condition must hold. */
export interface RecordQuery {
  /** Words and beginnings of words, in any order. */
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  /** Also those who stand in the thread around the comment. */
  readonly threads: boolean;
  /** First and last day of capture, `YYYY-MM-DD`, in the reader's time zone; null for no end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly sort: RecordSort;
}

/** Everything, newest first. */
export const EVERYTHING: RecordQuery = {
  text: '',
  facets: {},
  threads: false,
  from: null,
  until: null,
  sort: 'newest',
};
