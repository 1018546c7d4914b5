import type { Check } from './check';
import { findAt, rangesOf } from './find';

const NAMED =
  /\b(?:diarienummer|dnr|diarienr|ärendenummer|ärendenr|ärende\s+nr|saksnummer|saksnr|sak\s+nr|case\s+(?:number|no\.?))\s*[:.]?\s*([\p{L}]{0,6}[ .-]?\d[\p{L}\d./: -]{2,20}\d)/giu;
const SHAPE =
  /(?<![\p{L}\d/.:-])(?:[A-ZÅÄÖ]{1,6}[ .-]?(?:19|20)\d\d[/:-]\d{1,6}|(?:19|20)\d\d[/]\d{2,6}(?:-\d{1,4})?|[A-ZÅÄÖ]{2,6}[ .-]\d{4}[-:]\d{1,6})(?![\p{L}\d/])/gu;

function compile(source: string | null): RegExp | null {
  if (source === null) return null;
  try {
    return new RegExp(`(?<![\\p{L}\\d])(?:${source.replace(/^\^|\$$/g, '')})(?![\\p{L}\\d])`, 'gu');
  } catch {
    return null;
  }
}

/** A number of a case in a public post is an individual case: it belongs in the case, not here (VAL-1, VAR-8). */
export const caseNumber: Check = {
  id: 'case-number',
  version: 1,
  answers: ['VAL-1', 'VAR-8'],
  defaults: {},
  run({ text, account }) {
    const own = compile(account.caseNumberPattern);
    const found = [NAMED, SHAPE, ...(own ? [own] : [])].flatMap((pattern) => rangesOf(text, pattern));
    const ranges = found.map(({ range }) => range).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const outermost = ranges.filter((range, i) => !ranges.slice(0, i).some((other) => range[0] < other[1]));
    return outermost.map((range) => findAt('case-number', 'case-number', text, range));
  },
};
