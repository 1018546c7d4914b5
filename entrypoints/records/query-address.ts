import { FACETS } from '@/utils/records/search/facet';
import { EVERYTHING, SORTS, type RecordQuery, type RecordSort } from '@/utils/records/search/record-query';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As much of a wrong value as is shown. */
const SHOWN = 20;

/** The search that an address names; what it does not name, or names wrongly, is left out. */
export function readQuery(address: string): RecordQuery {
  const named = new URLSearchParams(address);
  const day = (name: string) => {
    const value = named.get(name);
    return value && isDay(value) ? value : null;
  };
  const facets = FACETS.flatMap((name) => {
    const value = named.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const sort = named.get('sort') as RecordSort;
  return {
    text: named.get('q') ?? '',
    facets: Object.fromEntries(facets),
    threads: named.has('threads'),
    from: day('from'),
    until: day('until'),
    sort: SORTS.includes(sort) ? sort : EVERYTHING.sort,
  };
}

/** The days that an address names and no calendar has, such as `2026-13-45`; they are left out of its search. */
export function readUnknownDays(address: string): string[] {
  const named = new URLSearchParams(address);
  return ['from', 'until'].flatMap((name) => {
    const value = named.get(name);
    return value && !isDay(value) ? [value.slice(0, SHOWN)] : [];
  });
}

function isDay(value: string): boolean {
  const time = DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // An overlong month runs over into the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The record that an address names after its `#`; empty for none. */
export function readHash(hash: string): string {
  const named = hash.slice(1);
  try {
    return decodeURIComponent(named);
  } catch {
    return named;
  }
}

/** The part of an address that names a search, with its `?`; empty for everything. */
export function writeQuery({ text, facets, threads, from, until, sort }: RecordQuery): string {
  const named = new URLSearchParams();
  if (text) named.set('q', text);
  for (const name of FACETS) if (facets[name] !== undefined) named.set(name, facets[name]);
  if (threads) named.set('threads', '1');
  if (from) named.set('from', from);
  if (until) named.set('until', until);
  if (sort !== EVERYTHING.sort) named.set('sort', sort);
  return named.size > 0 ? `?${named}` : '';
}
