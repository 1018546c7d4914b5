export interface Sentence {
  readonly range: [number, number];
  readonly words: readonly string[];
}

/** Longer than any of the abbreviations. */
const NEAR = 20;
const ABBREVIATED =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|o\.?\s?s\.?\s?v|d\.?\s?v\.?\s?s|s\.?\s?k|p\.?\s?g\.?\s?a|f\.?\s?d|ca|kl|nr|tel|st|jfr|resp|inkl|exkl|enl|max|min|f\.?\s?eks|bl\.?\s?a|d\.?\s?v\.?\s?s|o\.?\s?l|m\.?\s?v|pga|mvh|e\.?\s?g|i\.?\s?e|dr|mr|mrs|\d+)\.$/iu;

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
}

/**
 * The sentences of a text with their words. A line ends a sentence, so that a list is not one long one;
 * an address counts as one word; a point after an abbreviation or an ordinal ends nothing.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    let start = line.index;
    const lineEnd = line.index + line[0].length;
    const ends = [...line[0].matchAll(/(?<![.!?…])[.!?…]+["”’)]*(?=\s|$)/gu)].map(
      (m) => line.index + m.index + m[0].length,
    );
    for (const end of [...ends, lineEnd]) {
      if (end <= start) continue;
      const part = text.slice(start, end);
      if (
        end !== lineEnd &&
        ABBREVIATED.test(part.slice(-NEAR)) &&
        /^\s*[\p{Ll}\d]/u.test(text.slice(end, end + NEAR))
      )
        continue;
      const words = wordsOf(part.replace(/(?:https?:\/\/|www\.)\S+/giu, 'x'));
      if (words.length > 0) {
        const lead = part.length - part.trimStart().length;
        sentences.push({ range: [start + lead, start + part.trimEnd().length], words });
      }
      start = end;
    }
  }
  return sentences;
}
