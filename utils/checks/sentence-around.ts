/** The sentence or line in which a place of the text stands; enough to tell a private person from an office. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): string {
  const before = text.slice(0, start);
  const breaks = [...before.matchAll(/\n|[.!?]+\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const after = /\n|[.!?]+(?=\s|$)/u.exec(text.slice(end));
  return text.slice(from, after ? end + after.index : text.length);
}
