/**
 * The words one language gives away its purpose by. Each entry is a phrase in lower case, in a small notation:
 * `*` after a stem is any ending, `(a|b)` a choice, `..` up to three words between. Municipal staff may extend them.
 */
export interface WordList {
  /** Words that open a question whoever asks: when, where, how. */
  readonly questionWords: readonly string[];
  /** Those of them that take a word before the verb: how *long*, which *day*. */
  readonly measuringWords: readonly string[];
  /** The verbs that make a question of such a word, or of the word order, where no question mark is written. */
  readonly questionVerbs: readonly string[];
  /** What follows the verb when the word order asks: is *there*, can *one*. */
  readonly subjects: readonly string[];
  /** Wondering aloud: "I wonder", "does anyone know". */
  readonly wonders: readonly string[];
  /** Asking for something to be done, or saying that one needs it. */
  readonly requests: readonly string[];
  /** Whom a comment to the page is addressed to. */
  readonly addresses: readonly string[];
  /** The municipality spoken of by its name or as such. */
  readonly municipality: readonly string[];
  /** What a municipality provides, looks after or decides. */
  readonly services: readonly string[];
  /** That something is broken, missing, late or wrong. */
  readonly faults: readonly string[];
  /** Displeasure that becomes a complaint when it is about a service. */
  readonly gripes: readonly string[];
  /** That what the page says is not right. */
  readonly corrections: readonly string[];
  readonly negations: readonly string[];
  /** The writer's own experience: I, we, my daughter. */
  readonly ownExperience: readonly string[];
  /** When or for how long; where. */
  readonly circumstances: readonly string[];
  /** Thanks, praise and good wishes. */
  readonly thanks: readonly string[];
  /** Delight that looks like a question: "what a lovely". */
  readonly exclamations: readonly string[];
  /** Questions that want no answer. */
  readonly rhetoric: readonly string[];
  readonly jokes: readonly string[];
  readonly abuse: readonly string[];
  /** Parties, elections, elected people as a target. */
  readonly politics: readonly string[];
  readonly media: readonly string[];
  readonly selling: readonly string[];
  /** Talking to one other person. */
  readonly toAnother: readonly string[];
  /** Answering or agreeing with another visitor. */
  readonly amongVisitors: readonly string[];
  /** Telling of the past. */
  readonly memories: readonly string[];
  /** Inviting a friend: "shall we go". */
  readonly invitations: readonly string[];
  /** Words that begin a sentence without being part of what is said. */
  readonly fillers: readonly string[];
}
