/** Longer words have too many neighbours to ask for. */
const LONGEST = 20;
/** From here on a letter more or less at the end is an ending, as in "deaktiver" beside "deaktiverer". */
const LONG = 7;
const VOWELS = 'aeiouyåäöæø';
const KEYS = ['qwertyuiopå', 'asdfghjklöä', 'asdfghjkløæ', 'zxcvbnm'];
/** Consonants that sound like others. */
const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'b',
  d: 't',
  t: 'd',
  g: 'kj',
  k: 'gcq',
  c: 'sk',
  s: 'cz',
  z: 's',
  v: 'fw',
  f: 'v',
  w: 'v',
  m: 'n',
  n: 'm',
  j: 'gi',
};
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzåäöæø'];

/**
 * True when one letter too many, too few or wrong, or two that changed places, part a word in small letters from one
 * that is known. Only then is it a slip of the finger; else it is a word that the dictionary lacks. The first
 * letter is seldom the wrong one, so that only a changed place counts there.
 */
export function isNearKnown(small: string, isKnown: (word: string) => boolean): boolean {
  if (small.length > LONGEST) return false;
  for (const word of neighboursOf(small)) if (isKnown(word)) return true;
  return false;
}

/** What a letter is taken for: the keys beside it, and one vowel for another. */
function wrongFor(letter: string): string {
  const beside = KEYS.map((row) => {
    const at = row.indexOf(letter);
    return at < 0 ? '' : row.charAt(at - 1) + row.charAt(at + 1);
  });
  return beside.join('') + (VOWELS.includes(letter) ? VOWELS : (CONSONANTS[letter] ?? ''));
}

/** Likely ones first, so that the search is short for what is a slip. */
function* neighboursOf(word: string): Generator<string, void> {
  const end = word.length - 1;
  for (let at = 0; at <= end; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const isDoubled = letter === word.charAt(at - 1);
    if (at > 0 && (at < end || isDoubled || word.length < LONG)) yield before + after;
    if (after) yield before + after.charAt(0) + letter + after.slice(1);
  }
  for (let at = 1; at <= end; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    for (const letter of word.length < LONG ? LETTERS : wrongFor(word.charAt(at)))
      yield before + letter + after;
    for (const letter of LETTERS) yield before + letter + word.charAt(at) + after;
  }
  for (const letter of word.length < LONG ? LETTERS : word.slice(-1)) yield word + letter;
}
