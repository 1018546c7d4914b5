import type { Check } from './check';
import { findAt } from './find';
import { findHashtags } from './hashtags';
import { innerJoints, joints, phraseNouns, places, starters } from './words/joined-words';

const LONGEST_WORD = 18;
/** A longer run of letters is no phrase that anybody reads. */
const LONGEST_RUN = 60;
const SHORTEST_PART = 3;
const SHORTEST_UNKNOWN = 4;
/** Between something unknown and a known word these do not begin or end a part of a compound. */
const CLEAR_JOINT =
  /^(?<before>.+?)(?<joint>på|och|hos|från|fra|frå|til|till|og|from|with|and|the|vid|ved|utan|uten)(?<after>.+)$/u;
const PLACE_JOINT = /^(?<before>.+?)(?<joint>i|in|på|vid|ved|til|till|from|från|fra)(?<after>.+)$/u;

interface Names {
  readonly has: (word: string) => boolean;
}

/** The words of a run of small letters when all are known; fewest first, the longer ones before. */
function cut(run: string, names: Names): string[] | null {
  const best: (string[] | null)[] = [[]];
  const isKnown = (word: string) =>
    joints.has(word) || starters.has(word) || phraseNouns.has(word) || places.has(word) || names.has(word);
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = best[start];
      const current = best[end];
      if (!before || (current && before.length + 1 >= current.length) || !isKnown(run.slice(start, end)))
        continue;
      best[end] = [...before, run.slice(start, end)];
    }
  }
  return best[run.length] ?? null;
}

/** A compound has no joint inside it and begins with no starter; a phrase does either. */
function isPhrase(words: readonly string[], names: Names): boolean {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (rest.length === 0 || words.some((word) => word.length < SHORTEST_PART && !joints.has(word)))
    return false;
  if (names.has(last) || places.has(last) || names.has(first)) return true;
  const hasJoint = words.slice(1, -1).some((word, i) => {
    const isSure = ALWAYS_BETWEEN.has(word) || [words[i] ?? '', words[i + 2] ?? ''].every(isLong);
    return innerJoints.has(word) && isSure;
  });
  const isLongEnough = first.length > SHORTEST_PART || GREETINGS.has(first) ? isPart : isLong;
  return (
    hasJoint || (starters.has(first) && rest.every((word) => isLongEnough(word) || innerJoints.has(word)))
  );
}

const ALWAYS_BETWEEN = new Set(['och', 'og']);
const GREETINGS = new Set(['god', 'glad', 'hej', 'hei']);
const isPart = (word: string) => word.length >= SHORTEST_PART;
const isLong = (word: string) => word.length > SHORTEST_PART;

/** "skidspår-i-nykvarn", "läslov-på-biblioteket": the first part is anything. */
function cutAtJoint(run: string, names: Names): string[] | null {
  const isPlace = (word: string) => names.has(word) || places.has(word);
  for (const [pattern, isRight] of [
    [PLACE_JOINT, isPlace],
    [
      CLEAR_JOINT,
      (word: string) => word.length > SHORTEST_UNKNOWN && (phraseNouns.has(word) || isPlace(word)),
    ],
  ] as const) {
    for (let from = SHORTEST_UNKNOWN; from < run.length - SHORTEST_PART; from += 1) {
      const { before = '', joint = '', after = '' } = pattern.exec(run.slice(from - 1))?.groups ?? {};
      if (joint === '' || !isRight(after)) continue;
      return [run.slice(0, from - 1) + before, joint, after];
    }
  }
  return null;
}

/** Ends with a name of the account behind something else: "upptäcknykvarn". */
function cutBeforeName(run: string, own: readonly string[]): string[] | null {
  const name = own.find((word) => run.endsWith(word) && run.length - word.length >= SHORTEST_UNKNOWN);
  return name ? [run.slice(0, -name.length), name] : null;
}

/** The words that a run of small letters is made of, when it is a phrase and not one compound; else null. */
export function splitJoined(run: string, own: readonly string[] = []): string[] | null {
  const names = new Set(own);
  const words = cut(run, names);
  if (words && isPhrase(words, names)) return words;
  return cutAtJoint(run, names) ?? cutBeforeName(run, own);
}

const firstLabel = (domain: string) => domain.split('.')[0] ?? '';

/** A hashtag of several words needs a capital for each, or a screen reader reads one long word (NYK-22, NYK-27). */
export const hashtagCase: Check = {
  id: 'hashtag-case',
  version: 2,
  answers: ['NYK-22', 'NYK-27'],
  defaults: {},
  run({ text, account }) {
    const names = [
      ...account.name.toLowerCase().split(/\s+/),
      ...account.officialDomains.map(firstLabel),
    ].filter((word) => word.length > 4 && !/^kommune?n?$/u.test(word));
    const own = [...new Set([...names, ...names.map((name) => name.replace(/s$/, ''))])];
    return findHashtags(text).flatMap(({ word, range }) => {
      const isOneCase =
        /^\p{Lu}?[\p{Ll}\d]+$/u.test(word) || (/^[\p{Lu}\d]+$/u.test(word) && word.length > 9);
      const letters = word.toLowerCase().replace(/\d+$/u, '');
      const words =
        isOneCase && letters.length >= 7 && letters.length <= LONGEST_RUN ? splitJoined(letters, own) : null;
      if (!words) return [];
      const suggestion = `#${words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
      return [findAt('hashtag-case', 'hashtag-case', text, range, { suggestions: [suggestion] })];
    });
  },
};
