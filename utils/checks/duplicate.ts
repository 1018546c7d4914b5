import type { Check } from './check';
import { findMissing } from './find';

const RUN_LENGTH = 3;
const FEWEST_WORDS = 8;
const ALIKE = 0.6;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(RUN_LENGTH - 1).map((_, i) => words.slice(i, i + RUN_LENGTH).join(' ')));
}

/** How much of the smaller text's runs of three words stand in the other too, from 0 to 1. */
export function compareTexts(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  const smaller = Math.min(runsA.size, runsB.size);
  if (smaller === 0) return 0;
  return [...runsA].filter((run) => runsB.has(run)).length / smaller;
}

/** Much like a post of the last days: followers see the same again (NYK-22). The earlier posts come as values. */
export const duplicate: Check<{ days: number }> = {
  id: 'duplicate',
  version: 1,
  answers: ['NYK-22'],
  defaults: { days: 7 },
  run({ text, kind, earlier = [] }, { days }) {
    if (kind !== 'post') return [];
    const most = Math.max(0, ...earlier.map((other) => compareTexts(text, other)));
    return most >= ALIKE
      ? [findMissing('duplicate', 'duplicate', { percent: Math.round(most * 100), days })]
      : [];
  },
};
