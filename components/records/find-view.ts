/*
 * What the search shows, as values. The words are those of utils/records/search, which a component may not import.
 */
export const FACET_NAMES = [
  'account',
  'kind',
  'state',
  'ground',
  'criterion',
  'registration',
  'editor',
  'person',
  'confidential',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export const SORT_NAMES = ['newest', 'oldest', 'author', 'account'] as const;

export interface QueryView {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  /** Also those who stand in the thread around the comment. */
  readonly threads: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly sort: (typeof SORT_NAMES)[number];
}

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export type FacetChoices = Readonly<Record<FacetName, readonly FacetChoice[]>>;

export interface SavedSearch {
  readonly name: string;
  readonly query: QueryView;
}
