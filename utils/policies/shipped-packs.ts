/** The packs that come with the extension, as text: bundled, so that nothing is fetched to know the rules. */
const texts = import.meta.glob<string>(['@/policies/*/**/*.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const packs = new Map(
  Object.entries(texts).map(([path, text]) => [
    path.replace(/^.*policies\//, '').replace(/\.json$/, ''),
    text,
  ]),
);

/** The text of a shipped pack, by id such as `se/nykvarn`; null when there is none. */
export function shippedPack(id: string): string | null {
  return packs.get(id) ?? null;
}

/** Ids of every pack that comes with the extension, the bases among them. */
export function listShippedPacks(): string[] {
  return [...packs.keys()].sort();
}
