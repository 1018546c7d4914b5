import type { Check } from './check';
import { findAt } from './find';
import { findHashtags } from './hashtags';
import { joinedNouns, joinedWords } from './words/joined-words';

const WORDS = [...new Set([...joinedWords, ...joinedNouns])].sort((a, b) => b.length - a.length);

/** The words that a run of small letters is made of, when all of it is made of words that we know; else null. */
export function splitJoined(run: string, extra: readonly string[] = []): string[] | null {
  const known = extra.length > 0 ? [...extra, ...WORDS] : WORDS;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null;
    for (const word of known) {
      const before = end >= word.length ? best[end - word.length] : null;
      if (!before || !run.startsWith(word, end - word.length)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, word];
    }
  }
  const words = best[run.length];
  return words && words.length > 1 && words.some((word) => joinedWords.has(word) || extra.includes(word))
    ? words
    : null;
}

/** A hashtag of several words needs a capital for each, or a screen reader reads one long word (NYK-22, NYK-27). */
export const hashtagCase: Check = {
  id: 'hashtag-case',
  version: 1,
  answers: ['NYK-22', 'NYK-27'],
  defaults: {},
  run({ text, account }) {
    const names = account.name
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2);
    const own = [...new Set([...names, ...names.map((name) => name.replace(/s$/, ''))])];
    return findHashtags(text).flatMap(({ word, range }) => {
      const isOneCase =
        /^\p{Lu}?[\p{Ll}\d]+$/u.test(word) || (/^[\p{Lu}\d]+$/u.test(word) && word.length > 9);
      const words = isOneCase && word.length >= 7 ? splitJoined(word.toLowerCase(), own) : null;
      if (!words) return [];
      const suggestion = `#${words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
      return [findAt('hashtag-case', 'hashtag-case', text, range, { suggestions: [suggestion] })];
    });
  },
};
