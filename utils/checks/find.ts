import type { Draft, Finding } from './check';

type Details = Partial<Pick<Finding, 'fields' | 'suggestions'>>;

/** A finding about the words from `start` to `end`. */
export function findAt(
  check: string,
  code: string,
  text: string,
  [start, end]: readonly [number, number],
  { fields = {}, suggestions = [] }: Details = {},
): Finding {
  return { check, code, start, end, quote: text.slice(start, end), fields, suggestions };
}

/** A finding about something that should be there and is not. */
export function findMissing(check: string, code: string, fields: Finding['fields'] = {}): Finding {
  return { check, code, start: 0, end: 0, quote: '', fields, suggestions: [] };
}

/** Every match of a global regular expression as its range in the text. */
export function rangesOf(
  text: string,
  pattern: RegExp,
): { range: [number, number]; match: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    range: [match.index, match.index + match[0].length],
    match: match as RegExpExecArray,
  }));
}

/** What stands in no other of them, in the order of the text; of two that begin together, the longer. */
export function takeOutermost<T extends { range: [number, number] }>(found: readonly T[]): T[] {
  let free = 0;
  return found
    .toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ range: [start, end] }) => {
      const isOutermost = start >= free;
      free = Math.max(free, end);
      return isOutermost;
    });
}

/** True where the draft has something in it that a reader would read. */
export function hasWords(draft: Draft): boolean {
  return /\p{L}/u.test(draft.text);
}
