import type { Check } from './check';
import { findAt, rangesOf } from './find';

/** Runs of exclamation marks, and more single ones than a calm text needs (NYK-21). */
export const exclamation: Check<{ most: number }> = {
  id: 'exclamation',
  version: 2,
  answers: ['NYK-21', 'KAL-12'],
  defaults: { most: 3 },
  run(draft, { most }) {
    const runs = rangesOf(draft.text, /(?<![!！?？])[!！?？]*[!！](?:[ \u00a0]?[!！?？])+/gu).map(
      ({ range }) => findAt('exclamation', 'exclamation-run', draft.text, range),
    );
    if (runs.length > 0) return runs;
    const singles = rangesOf(draft.text, /[!！]/gu);
    const [first, last] = [singles[0], singles.at(-1)];
    if (singles.length <= most || !first || !last) return [];
    const fields = { count: singles.length, most };
    const range = [first.range[0], last.range[1]] as const;
    return [findAt('exclamation', 'exclamation-many', draft.text, range, { fields })];
  },
};
