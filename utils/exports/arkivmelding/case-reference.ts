import { element, type Xml } from '@/utils/exports/document/xml';

/** `2026/123`, `26/123`, and with the number of a document in the case, `2026/123-4`. */
const CASE_NUMBER = /^((?:19|20)?\d{2})\/(\d{1,6})(?:-\d{1,4})?$/;
/** Two digits from here on are a year of the last century. */
const LAST_CENTURY = 70;

/**
 * The case that an entry belongs to, where its number is one of Noark: year and sequence (M011, M012). Null for any other;
 * what was typed stands in the description in either case.
 */
export function referToCase(caseNumber: string | null): Xml | null {
  const [, year, sequence] = CASE_NUMBER.exec(caseNumber?.trim() ?? '') ?? [];
  if (!year || !sequence) return null;
  return element(
    'referanseForelderMappe',
    {},
    element(
      'k:saksnummer',
      {},
      element('k:saksaar', {}, year.length === 4 ? year : `${Number(year) < LAST_CENTURY ? 20 : 19}${year}`),
      element('k:sakssekvensnummer', {}, sequence),
    ),
  );
}
