/** Characters before and after a place that are looked at: more than a sentence has that anybody reads. */
const FAR = 300;

type Range = readonly [number, number];

/** Where the sentence or line begins and ends in which a place of the text stands. */
function boundsAround(text: string, [start, end]: Range): [number, number] {
  const first = Math.max(0, start - FAR);
  const before = text.slice(first, start);
  const breaks = [...before.matchAll(/\n|[.!?]+\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  const from = first + (last ? last.index + last[0].length : 0);
  const after = /\n|[.!?]+(?=\s|$)/u.exec(text.slice(end, end + FAR));
  return [from, after ? end + after.index : Math.min(text.length, end + FAR)];
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
