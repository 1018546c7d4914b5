/** A part of a text that a click can mask, or one that it cannot (`kind` null). */
export interface ClickablePart {
  readonly text: string;
  readonly kind: 'name' | 'words' | null;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’@.-]*(?<![.'’-])";

/** A text as words and names; a name goes whole, however many words it has. */
export function splitClickable(text: string, names: readonly string[]): readonly ClickablePart[] {
  const known = names.toSorted((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp([...known, WORD].join('|'), 'gu');
  const parts: ClickablePart[] = [];
  let end = 0;
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    if (index > end) parts.push({ text: text.slice(end, index), kind: null });
    parts.push({ text: hit, kind: names.includes(hit) ? 'name' : 'words' });
    end = index + hit.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), kind: null });
  return parts;
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
