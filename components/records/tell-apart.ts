import type { FacetChoice } from './find-view';

/** People of the same name are told apart by the end of their profile's address. */
export function tellApart(people: readonly FacetChoice[]): readonly FacetChoice[] {
  const count = new Map<string, number>();
  for (const { label } of people) count.set(label, (count.get(label) ?? 0) + 1);
  return people.map((one) => {
    const profile = (count.get(one.label) ?? 0) > 1 ? endOf(one.value) : null;
    return profile ? { ...one, label: `${one.label} (${profile})` } : one;
  });
}

/** `anna.berg` or `profile.php?id=100`; null for a name. */
function endOf(value: string): string | null {
  const url = URL.parse(value);
  return url && `${url.pathname.replace(/^\/|\/$/g, '')}${url.search}`;
}
