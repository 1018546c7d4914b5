import type { Finding } from '@/utils/checks/check';
import type { LabelledDraft } from './read-drafts';

/** How one check did: `right` of `found` were expected, `met` of `expected` were found. */
export interface Score {
  found: number;
  right: number;
  expected: number;
  met: number;
}

type Expected = LabelledDraft['findings'][number];

function rangesOfQuote(text: string, quote: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    ranges.push([at, at + quote.length]);
  }
  return ranges;
}

function isMatch(text: string, { check, quote = '' }: Expected, finding: Finding): boolean {
  if (finding.check !== check) return false;
  if (quote === '' || finding.quote === '') return true;
  return rangesOfQuote(text, quote).some(([start, end]) => start < finding.end && finding.start < end);
}

/** Adds one draft to the scores: a finding is right when the check agrees and the quotes overlap. */
export function addToScores(
  scores: Map<string, Score>,
  { text, findings: expected }: LabelledDraft,
  found: readonly Finding[],
  checks: readonly string[],
): void {
  for (const check of checks) {
    const score = scores.get(check) ?? { found: 0, right: 0, expected: 0, met: 0 };
    const [wanted, seen] = [
      expected.filter((e) => e.check === check),
      found.filter((f) => f.check === check),
    ];
    score.found += seen.length;
    score.right += seen.filter((f) => wanted.some((e) => isMatch(text, e, f))).length;
    score.expected += wanted.length;
    score.met += wanted.filter((e) => seen.some((f) => isMatch(text, e, f))).length;
    scores.set(check, score);
  }
}

/** Precision and recall, null where nothing was found or expected. */
export function summarise({ found, right, expected, met }: Score) {
  const share = (part: number, whole: number) =>
    whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
  return { precision: share(right, found), recall: share(met, expected), found, expected };
}
