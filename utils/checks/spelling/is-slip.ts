import { isNearKnown } from './near-words';
import { hasWrongDoubling, IS_ENDING, type SpellingContext } from './is-acceptable';

const SHORTEST_PART = 3;
const SHORTEST_SLIP = 4;
/** Shorter words are near too much by two slips. */
const LONG = 8;
/** From here on a compound is near others by chance. */
const LONG_COMPOUND = 15;
const JOINTS = ['', 's', 'e'];
const HAS_VOWEL = /[aeiouyåäöæøéèüó]/u;
/** "hembakadebullar": a participle runs into the next word. */
const RUN_TOGETHER = /^(\p{L}{4,}(?:ade|ande|ende))(\p{L}{4,})$/u;

interface Split {
  readonly first: string;
  readonly rest: string;
}

type IsKnown = (word: string) => boolean;

const isFirst = (first: string, isKnown: IsKnown) =>
  JOINTS.some((joint) => {
    const stem = first.endsWith(joint) ? first.slice(0, first.length - joint.length) : '';
    return stem.length >= SHORTEST_PART && isKnown(stem);
  });
const isRest = (rest: string, isKnown: IsKnown) =>
  rest.length >= SHORTEST_PART && !IS_ENDING.has(rest) && isKnown(rest);

/** "biblotekket" is two slips from a word; doubling is so common that it may come beside another one. */
const withoutDoubling = (word: string) =>
  word.length < LONG
    ? []
    : [...word.matchAll(/([bdfgklmnprst])\1/gu)].map(
        ({ index }) => word.slice(0, index) + word.slice(index + 1),
      );

/** The ways in which a word can be two of the dictionary, with or without a joint. */
function splitsOf(word: string, isKnown: IsKnown): Split[] {
  const splits: Split[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (isRest(rest, isKnown) && isFirst(first, isKnown)) splits.push({ first, rest });
  }
  return splits;
}

/**
 * True when a word that no rule accepts is a slip: near a word that is known. What can be a compound is near every
 * compound with one part of it; those say nothing. What is short and has no vowel is an abbreviation.
 */
export function isSlip(word: string, context: SpellingContext): boolean {
  const small = word.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'").toLowerCase();
  if (small.length < SHORTEST_SLIP && !HAS_VOWEL.test(small)) return false;
  const isKnown = (part: string) => context.dictionary.isKnown(part);
  const [, participle = '', noun = ''] = RUN_TOGETHER.exec(small) ?? [];
  if (participle && isKnown(participle) && isKnown(noun)) return true;
  const splits = context.language === 'en' ? [] : splitsOf(small, isKnown);
  if (splits.length > 0 && small.length < LONG_COMPOUND && hasWrongDoubling(small, context)) return true;
  const isSibling = (other: string) =>
    splits.some(
      ({ first, rest }) =>
        (other.startsWith(first) && isRest(other.slice(first.length), isKnown)) ||
        (other.endsWith(rest) && isFirst(other.slice(0, -rest.length), isKnown)),
    );
  if (splits.length > 0) return isNearKnown(small, (other) => isKnown(other) && !isSibling(other));
  return [small, ...withoutDoubling(small)].some((other) => isNearKnown(other, isKnown));
}
