import type { DraftLanguage } from './check';
import { functionWords, tellingShapes } from './words/function-words';

const LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const;
const MOST_CHARACTERS = 4_000;
const LIKELY = 0.9;
const FAINTEST = 0.5;
const FAINTEST_LIKELY = 0.2;

/**
 * The language of a text by its everyday words, letters and endings; `likely` (the account's own) decides between equals.
 * Null while nothing speaks for any of the four.
 */
export function recognizeLanguage(text: string, likely: DraftLanguage | null = null): DraftLanguage | null {
  const start = text.slice(0, MOST_CHARACTERS).toLowerCase();
  const words =
    start.replace(/\S*(?:[@#]|:\/\/|www\.|\.(?:se|no|nu|com)(?![\p{L}]))\S*/gu, ' ').match(/\p{L}+/gu) ?? [];
  const scores: Record<DraftLanguage, number> = { sv: 0, nb: 0, nn: 0, en: 0 };
  for (const word of words) {
    const known = LANGUAGES.filter((language) => functionWords[language].has(word));
    for (const language of known) scores[language] += 1 / known.length;
    for (const { shape, points } of tellingShapes) {
      if (!shape.test(word)) continue;
      for (const language of LANGUAGES) scores[language] += points[language] ?? 0;
    }
  }
  const weigh = (language: DraftLanguage) => scores[language] + (language === likely ? LIKELY : 0);
  const [best] = LANGUAGES.toSorted((a, b) => weigh(b) - weigh(a));
  if (best === undefined) return null;
  return scores[best] >= (best === likely ? FAINTEST_LIKELY : FAINTEST) ? best : null;
}
