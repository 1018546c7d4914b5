import type { Check } from './check';
import { findAt, rangesOf, takeOutermost } from './find';
import { sentenceAround } from './sentence-around';

const NAMED =
  /(?<![\p{L}\d])(?:diarienummer|dnr|diarienr|ärendenummer|ärendenr|ärende(?:t)?(?:\s+nr)?|målnummer|mål|saksnummer|saksnr|arkivsak(?:snr)?|sak(?:en)?(?:\s+nr)?|journalnr|journalpost|vår ref|case(?:\s+(?:number|no))?|reference(?:\s+(?:number|no))?)\.?\s*:?\s*(?:\p{L}{1,6}[ .-]?)?\d{2,4}[/:-]\d{1,6}(?:-\d{1,4})?(?![\p{L}\d])/giu;
const LETTERED =
  /(?<![\p{L}\d/.:-])(?<unit>[A-ZÅÄÖ]{1,6})[ .-]?(?:(?:19|20)\d\d[/:-]\d{1,6}|\d{4}[-:]\d{2,6})(?:-\d{1,4})?(?![\p{L}\d/:])/gu;
const CASE_WORD =
  /(?<![\p{L}\d])(?:ärende|diarie|dnr|handläggs|beslutet i|överklag|bygglov|sak(?:en|snr|snummer|sbehand)|arkivsak|vedtak|klage|case|appeal)/iu;
const NO_UNIT = new Set(
  'SFS SOU PROP DS EU EG EES ISO SS NS EN IEC DIN AFS NOU LOV FOR HD VM EM OS A E C Q'.split(' '),
);
const LAW =
  /(?:lag(?:en|ar)?|förordning(?:en)?|SFS|SOU|prop\.?|bet\.?|lov(?:en)?|forskrift(?:en)?|[Aa]ct|direktiv(?:et)?)\s*\(?\s*$/u;

const compiled = new Map<string, RegExp | null>();

/** A pack's pattern, compiled once; null where it gives none or one that cannot be read. */
function compile(source: string | null): RegExp | null {
  if (source === null) return null;
  const known = compiled.get(source);
  if (known !== undefined) return known;
  let made: RegExp | null = null;
  try {
    made = new RegExp(`(?<![\\p{L}\\d])(?:${source.replace(/^\^|\$$/g, '')})(?![\\p{L}\\d])`, 'gu');
  } catch {
    // The policy's own checker tells of a pattern that cannot be read; the other shapes are still looked for.
  }
  compiled.set(source, made);
  return made;
}

/** Laws, dates, seasons such as 2026/2027 and versions look like a case number; a word of cases in the sentence decides. */
function isCase(text: string, range: readonly [number, number], shown: string): boolean {
  const letters = /^\p{L}+/u.exec(shown)?.[0];
  if (NO_UNIT.has(letters?.toUpperCase() ?? '') || LAW.test(text.slice(0, range[0]).slice(-20))) return false;
  if (/^[\d.,:/-]|^-/u.test(text.slice(range[1], range[1] + 1)) && /\d/.test(text[range[1] + 1] ?? ''))
    return false;
  if (letters) return true;
  const [, year = 0, separator, serial = 0] = (/^(\d{4})([/:-])(\d+)/u.exec(shown) ?? []) as string[];
  const isSeason = [Number(year) + 1, (Number(year) + 1) % 100].includes(Number(serial));
  if (isSeason || (/^(?:19|20)\d\d$/.test(String(serial)) && separator !== ':')) return false;
  if (CASE_WORD.test(sentenceAround(text, range))) return true;
  return separator === '/' && Number(serial) > 31;
}

/** A number of a case in a public post is an individual case: it belongs in the case, not here (VAL-1, VAR-8). */
export const caseNumber: Check = {
  id: 'case-number',
  version: 1,
  answers: ['VAL-1', 'VAR-8'],
  defaults: {},
  run({ text, account }) {
    const own = compile(account.caseNumberPattern);
    const lettered = rangesOf(text, LETTERED).filter(
      ({ match }) => !NO_UNIT.has(match.groups?.['unit'] ?? ''),
    );
    const found = [
      ...rangesOf(text, NAMED),
      ...lettered,
      ...(own ? rangesOf(text, own) : []).filter(({ range, match }) => isCase(text, range, match[0])),
    ];
    return takeOutermost(found).map(({ range }) => findAt('case-number', 'case-number', text, range));
  },
};
