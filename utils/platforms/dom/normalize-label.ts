const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u200E\u200F]/g;

/**
 * A label in the one form in which labels are compared: NFKC (which also turns `…` into `...`), zero-width characters removed
 * (Business Suite puts them into accessible names), any white space as one space, trimmed, lower case.
 */
export function normalizeLabel(label: string): string {
  return label.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
