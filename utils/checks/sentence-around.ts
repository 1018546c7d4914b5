type Range = readonly [number, number];

/** Where the sentence or line begins and ends in which a place of the text stands. */
function boundsAround(text: string, [start, end]: Range): [number, number] {
  const before = text.slice(0, start);
  const breaks = [...before.matchAll(/\n|[.!?]+\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const after = /\n|[.!?]+(?=\s|$)/u.exec(text.slice(end));
  return [from, after ? end + after.index : text.length];
}

/** The sentence or line in which a place of the text stands; enough to tell a private person from an office. */
export function sentenceAround(text: string, range: Range): string {
  return text.slice(...boundsAround(text, range));
}

/** Places of one sentence become one place, from the first to the last: they are mended together. */
export function joinWithinSentences(text: string, ranges: readonly Range[]): Range[] {
  const joined = new Map<number, Range>();
  for (const range of ranges) {
    const [sentence] = boundsAround(text, range);
    const known = joined.get(sentence) ?? range;
    joined.set(sentence, [Math.min(known[0], range[0]), Math.max(known[1], range[1])]);
  }
  return [...joined.values()].toSorted((a, b) => a[0] - b[0]);
}
