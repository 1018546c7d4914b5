/** A comment's text made ready for matching, with what the making revealed. */
export interface NormalText {
  /** Lower case, composed, plain quotes, stretched letters shortened, addresses and mentions left out. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly hasLink: boolean;
  readonly words: number;
}

/** A stretch of text between marks, with whether it ends in a question mark. */
export interface Clause {
  readonly text: string;
  readonly isAsked: boolean;
}

const LINK = /(?:https?:\/\/|www\.)\S+/gi;

/** Letters that look like Latin ones or are stretched for emphasis must not hide a word. */
export function normalizeText(raw: string): NormalText {
  const text = raw
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(LINK, ' ')
    .replace(/[’‘´`]/g, "'")
    .toLowerCase()
    .replace(/([aeiouyåäöæø])\1{2,}/gu, '$1')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/g, ' ')
    .trim();
  const clauses = [...text.matchAll(/([^.!?,;:\n–—]+)([.!?,;:–—]*)/gu)].map(
    ([, clause = '', marks = '']) => ({
      text: clause.trim(),
      isAsked: marks.includes('?'),
    }),
  );
  return {
    text,
    clauses: clauses.filter((clause) => clause.text !== ''),
    hasLink: raw.search(LINK) >= 0,
    words: [...text.matchAll(/\p{L}[\p{L}']*/gu)].length,
  };
}
