/**
 * The words that give away what a comment is for. Each language has a text file: a heading `# key`, then phrases in
 * lower case with commas between, in a small notation: `*` after a stem is any ending, `(a|b)` a choice, `?` after a
 * group that may be missing, ` .. ` up to three words between. Lines with `%` are notes. People who do not program
 * may extend them; `npm run bench -- waiting` says what a change does.
 */
const KEYS = [
  // Words that open a question whoever asks: when, where, how.
  'questionWords',
  // Those of them that take a word before the verb: how *long*, which *day*.
  'measuringWords',
  // The verbs that make a question of such a word, or of the word order, where no question mark is written.
  'questionVerbs',
  // What follows the verb when the word order asks: is *there*, can *one*.
  'subjects',
  // Wondering aloud: "I wonder", "does anyone know".
  'wonders',
  // Asking for something to be done, or saying that one needs it.
  'requests',
  // Whom a comment to the page is addressed to.
  'addresses',
  // The municipality spoken of by its name or as such.
  'municipality',
  // What a municipality provides, looks after or decides.
  'services',
  // That something is broken, missing, late or wrong.
  'faults',
  // Displeasure that becomes a complaint when it is about a service.
  'gripes',
  // That what the page says is not right.
  'corrections',
  'negations',
  // The writer's own experience: I, we, my daughter.
  'ownExperience',
  // When or for how long; where.
  'circumstances',
  // Thanks, praise and good wishes.
  'thanks',
  // Delight that looks like a question: "what a lovely".
  'exclamations',
  // Questions that want no answer.
  'rhetoric',
  'jokes',
  'abuse',
  // Parties, elections, elected people as a target.
  'politics',
  // How the world is, said to nobody in particular: "people these days".
  'opinions',
  'media',
  'selling',
  // Talking to one other person.
  'toAnother',
  // Answering or agreeing with another visitor.
  'amongVisitors',
  // Telling of the past.
  'memories',
  // Inviting a friend: "shall we go".
  'invitations',
  // Words that begin a sentence without being part of what is said.
  'fillers',
] as const;
export type WordKey = (typeof KEYS)[number];
export type WordList = Readonly<Record<WordKey, readonly string[]>>;

/**
 * Reads a word file.
 * @throws when a heading is unknown or missing: the files are part of the program.
 */
export function readWordList(file: string): WordList {
  const sections = file
    .replace(/^%.*$/gm, '')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [key = '', ...lines] = section.split('\n');
      const phrases = lines.join(' ').split(/,\s/);
      return [key.trim(), phrases.map((phrase) => phrase.trim()).filter(Boolean)] as const;
    });
  const found = sections.map(([key]) => key);
  const wrong = [...KEYS.filter((key) => !found.includes(key)), ...found.filter((key) => !isKey(key))];
  if (wrong.length > 0) throw new Error(`word list headings: ${wrong.join(', ')}`);
  return Object.fromEntries(sections) as unknown as WordList;
}

/** Two lists read as one. */
export function mergeWordLists(a: WordList, b: WordList): WordList {
  return Object.fromEntries(KEYS.map((key) => [key, [...a[key], ...b[key]]])) as unknown as WordList;
}

function isKey(key: string): key is WordKey {
  return (KEYS as readonly string[]).includes(key);
}
