import type { Policy } from './policy';

/** The way of somebody who gave these answers, by number from 0; it ends early where an answer does not exist. */
export function walkGuide({ start, nodes }: Policy['guide'], answers: readonly number[]): readonly string[] {
  const path = [start];
  for (const answer of answers) {
    const next = nodes[path.at(-1) ?? start]?.choices?.[answer]?.to;
    if (next === undefined) break;
    path.push(next);
  }
  return path;
}
