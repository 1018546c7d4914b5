import type { Check } from './check';
import { findAt, rangesOf } from './find';

/** Runs of exclamation marks, and more single ones than a calm text needs (NYK-21). */
export const exclamation: Check<{ most: number }> = {
  id: 'exclamation',
  version: 1,
  answers: ['NYK-21', 'KAL-12'],
  defaults: { most: 3 },
  run(draft, { most }) {
    const runs = rangesOf(draft.text, /[!！?？]*[!！](?:[ \u00a0]?[!！?？])+/gu).map(({ range }) =>
      findAt('exclamation', 'exclamation-run', draft.text, range),
    );
    if (runs.length > 0) return runs;
    const singles = rangesOf(draft.text, /[!！]/gu);
    const last = singles.at(-1);
    return singles.length > most && last
      ? [
          findAt('exclamation', 'exclamation-many', draft.text, last.range, {
            fields: { count: singles.length, most },
          }),
        ]
      : [];
  },
};
