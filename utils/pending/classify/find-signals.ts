import type { CommentInContext } from '@/utils/domain/pending';
import { countMarks, findWords, WORD_FAMILIES, type WordFamily } from './choose-words';
import { normalizeText, type Clause } from './normalize-text';
import { createPhraseMatcher, joinPhrases } from './phrase-matcher';
import { findNames } from './find-names';
import type { WordList } from './words/word-list';

/** What is known of the comment that is answered; both false when there is none. */
export interface ParentSignals {
  /** It is a question, so that what follows is likely somebody's answer. */
  readonly parentAsks: boolean;
  /** It waits itself, so that "you" in the plural is likely the page. */
  readonly parentWaits: boolean;
}

/** What a comment's words and place show. Numbers count the places found. */
export interface Signals
  extends ParentSignals, Readonly<Record<Exclude<keyof WordList, StructuralKey>, number>> {
  readonly hasWords: boolean;
  readonly isShort: boolean;
  readonly isLong: boolean;
  readonly hasLink: boolean;
  /** A clause with a question mark that is not rhetorical. */
  readonly askedByMark: boolean;
  /** A clause with the form of a question, mark or no mark. */
  readonly askedByForm: boolean;
  /** A clause that asks how something was: what one asks a person who has been there. */
  readonly asksOfPast: boolean;
  readonly isByAccount: boolean;
  readonly repliesTo: 'post' | 'account' | 'visitor';
  /** Names the author of the comment it answers. */
  readonly namesParent: boolean;
  /** Begins with a person's name or mentions one: what a tag becomes as text. */
  readonly startsWithName: boolean;
  /** Perhaps a first name, as in "Anna you would love this". */
  readonly startsWithFirstName: boolean;
  readonly endsWithName: boolean;
  /** A common first name at the beginning, or after a comma at the end. */
  readonly callsSomebody: boolean;
  readonly namesAccount: boolean;
}

type StructuralKey = 'questionWords' | 'measuringWords' | 'questionVerbs' | 'subjects' | 'fillers';

interface Reader {
  readonly counts: (text: string) => Record<Exclude<keyof WordList, StructuralKey>, number>;
  readonly isQuestion: (clause: Clause) => boolean;
}

/** Reads a comment for everything that tells whether somebody expects an answer. */
export function findSignals(comment: CommentInContext, parent: ParentSignals): Signals {
  const normal = normalizeText(comment.text);
  const reader = chooseReader(normal.text, comment.post);
  const names = findNames(comment);
  return {
    ...reader.counts(normal.text),
    ...names,
    ...parent,
    hasWords: normal.words > 0,
    isShort: normal.words <= 4,
    isLong: normal.words >= 10,
    hasLink: normal.hasLink,
    askedByMark: normal.clauses.some((clause) => clause.isAsked && /\p{L}/u.test(clause.text)),
    askedByForm: normal.clauses.some(reader.isQuestion),
    asksOfPast: normal.clauses.some(({ text }) => OF_PAST.test(text)),
  };
}

/** In Swedish and Norwegian a present tense (it ends in -r) before one of these makes a question of any verb. */
const ASKED = '(?:ni|man|dere|dåkker|jag|jeg|eg|någon|nån|noen|nokon)';
const SUBJECT = '(?:det|den|dom|dei|de|vi|me|ni|man|ein|dere|jag|jeg|eg)';
const OF_PAST =
  /^(?:\p{L}+\s+){0,2}(?:var|hade|fick|blev|gick|ble|fikk|gikk|hadde|vart|fekk|was|were|did|had)\s+(?:det|du|ni|dere|de|dei|han|hon|hun|it|there|you|they|she|he)(?!\p{L})/u;
const NO_VERB =
  '(?:här|där|her|der|tror|trur|tycker|synes|håper|antar|regner|när|når|eller|efter|etter|över|over|under|for|før|var|hvor|kor|nu er|derfor|därför)';

/** "Har badat där": a sentence that leaves out its subject, which looks like a question with one. */
const TOLD =
  '(?:(?:tror|trur|håper|synes)\\s+\\p{L}+|(?:har|hadde|hade)\\s+(?!(?:ni|det|den|de|man)(?!\\p{L}))\\p{L}+(?:at|it|tt|ert|rt|et|a)|(?:blir|blev|ble|var|er|är)\\s+(?:säkert|sikkert|alltid|aldrig|aldri|ofta|ofte|nog|nok|bra|fint|kul|gøy|spännande|spennende))';

let readers: ReadonlyMap<WordFamily, Reader> | null = null;

/**
 * The reader of the language that a comment is most likely in. Short comments say little about it, so what its
 * words would mean in each language counts, and between equals the post, which the municipality wrote.
 */
function chooseReader(text: string, post: string): Reader {
  readers ??= new Map(WORD_FAMILIES.map((family) => [family, createReader(findWords(family))]));
  const [best] = [...readers]
    .map(([family, reader]) => ({
      reader,
      evidence:
        2 * countMarks(family, text) +
        Object.values(reader.counts(text)).reduce((sum, count) => sum + count, 0) +
        Math.min(1, countMarks(family, post.toLowerCase()) / 10),
    }))
    .toSorted((a, b) => b.evidence - a.evidence);
  if (!best) throw new Error('there is no word list');
  return best.reader;
}

function createReader(words: WordList): Reader {
  const { questionWords, measuringWords, questionVerbs, subjects, fillers, ...plain } = words;
  const matchers = Object.entries(plain).map(
    ([key, phrases]) => [key, createPhraseMatcher(phrases)] as const,
  );
  const [word, measure, verb, subject, filler, delight] = [
    questionWords,
    measuringWords,
    questionVerbs,
    subjects,
    fillers,
    words.exclamations,
  ].map(joinPhrases);
  const start = `^(?:${filler}\\s+){0,3}`;
  const end = '(?![\\p{L}\\p{N}])';
  const isDelight = new RegExp(`${start}${delight}${end}`, 'u');
  const asksWithMark = new RegExp(`${start}(?:${word}|${measure}|${verb})${end}`, 'u');
  const asksWithWord = new RegExp(
    `${start}(?:${word}|${measure}(?:\\s+[\\p{L}-]+){0,2}?)\\s+${verb}${end}(?=\\s)`,
    'u',
  );
  const asksWithAnyVerb = new RegExp(
    `${start}(?:${word}\\s+(?!${NO_VERB}${end})\\p{L}{2,}r\\s+\\p{L}|${measure}\\s+\\p{L}{2,}r\\s+${SUBJECT}${end})`,
    'u',
  );
  const asksWithOrder = new RegExp(`${start}(?!${TOLD}${end})${verb}\\s+${subject}${end}(?=\\s)`, 'u');
  const asksByVerb = new RegExp(`${start}(?!${NO_VERB}${end})\\p{L}{2,}r\\s+${ASKED}${end}`, 'u');
  const asksShortly = new RegExp(`${start}${word}(?:\\s+[\\p{L}\\d]+){0,3}$`, 'u');
  return {
    counts: (text) =>
      Object.fromEntries(matchers.map(([key, match]) => [key, match(text)])) as ReturnType<Reader['counts']>,
    isQuestion: ({ text, isAsked }) =>
      !isDelight.test(text) &&
      ((isAsked && asksWithMark.test(text)) ||
        asksWithWord.test(text) ||
        asksWithAnyVerb.test(text) ||
        asksWithOrder.test(text) ||
        asksByVerb.test(text) ||
        asksShortly.test(text)),
  };
}
