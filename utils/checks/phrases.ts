export interface PhraseHit {
  readonly range: [number, number];
  /** The list's own key. */
  readonly key: string;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function toSource(key: string): string {
  return key
    .split(/\s+/)
    .map((word) => (word.endsWith('*') ? `${escape(word.slice(0, -1))}\\p{L}*` : escape(word)))
    .join('\\s+');
}

const compiled = new WeakMap<object, { pattern: RegExp; keys: { key: string; pattern: RegExp }[] }>();

function compile(list: Readonly<Record<string, unknown>>) {
  const known = compiled.get(list);
  if (known) return known;
  const keys = Object.keys(list)
    .sort((a, b) => b.length - a.length)
    .map((key) => ({ key, source: toSource(key) }));
  const made = {
    pattern: new RegExp(
      `(?<![\\p{L}\\d#@-])(?:${keys.map(({ source }) => source).join('|')})(?![\\p{L}\\d-])`,
      'giu',
    ),
    keys: keys.map(({ key, source }) => ({ key, pattern: new RegExp(`^(?:${source})$`, 'iu') })),
  };
  compiled.set(list, made);
  return made;
}

/** Where the phrases of a list stand in a text, whole words only, the longest phrase first. `*` stands for an ending. */
export function findPhrases(text: string, list: Readonly<Record<string, unknown>>): PhraseHit[] {
  const { pattern, keys } = compile(list);
  return [...text.matchAll(pattern)].map((match) => ({
    range: [match.index, match.index + match[0].length],
    key: keys.find(({ pattern: whole }) => whole.test(match[0]))?.key ?? match[0],
  }));
}
