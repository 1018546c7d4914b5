import { toSmallLetters } from './small-letters';
import { ambiguousNames, givenNames, notNames, SURNAME } from './words/given-names';
import { PERSON_WORD } from './words/persons';
import { isRole } from './words/roles';

export interface NamedPerson {
  /** Where the name stands, given name first. */
  readonly range: readonly [number, number];
  /** False for two capitalised words that may as well name a place or a body. */
  readonly isSure: boolean;
}

const CAPITALISED = /(?<![\p{L}\p{N}#@./_-])\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}@_])/gu;
const BETWEEN = /^ (?:(?:von|af|de|van|der|di|al|el|bin|\p{Lu}\.) )?$/u;
const AGED = /^,? (?:\(?\d{1,3}(?:\)|,? (?:år|years?|åring))|på \d{1,3} år|aged \d)/u;
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|miss|fru|herr|fröken|dr)\.? $/iu;
const LAST_WORD = /(?<word>\p{L}+) $/u;
/** "Sven Jonsons gata", "Maria kyrka": called after somebody. */
const CALLED_AFTER =
  /^(?:s)? (?:gat[ae]|väg|vei|veg|torg|plass|plats|park|kyrka|kirke|kyrkje|skola|skole|skule|hall|kafé|café|stiftelse|minne|bro|bru|gränd|stig|plan|hus|gymnas\p{L}*)(?!\p{L})/iu;

const bare = (word: string) => (givenNames.has(word) ? word : word.replace(/['’]?s$/u, ''));
const isGiven = (word: string) => givenNames.has(word) || givenNames.has(bare(word));
const isEitherWay = (word: string) => ambiguousNames.has(word) || ambiguousNames.has(word.replace(/s$/u, ''));

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of capitalised words that stand beside each other, without what is no part of a name before them. */
function findRuns(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(CAPITALISED)) {
    const last = run.at(-1);
    if (last && !BETWEEN.test(text.slice(last.end, start))) {
      runs.push(run);
      run = [];
    }
    const isLead = run.length === 0 && (notNames.has(word) || isRole(word.toLowerCase()));
    if (!isLead) run.push({ word, start, end: start + word.length });
  }
  return [...runs, run].filter((tokens) => tokens.length > 0);
}

function judge(text: string, run: readonly Token[]): boolean | null {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !last || CALLED_AFTER.test(text.slice(last.end, last.end + 14))) return null;
  if (run.slice(1).some(({ word }) => notNames.has(word))) return null;
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const isIntroduced =
    TITLE.test(before) || isRole(toSmallLetters(LAST_WORD.exec(before)?.groups?.['word'] ?? ''));
  const isAged = AGED.test(text.slice(last.end, last.end + 14));
  if (isGiven(first.word) && (second !== undefined || !isEitherWay(first.word))) return true;
  if (isEitherWay(first.word) && second !== undefined) return true;
  if (isIntroduced || isAged) return true;
  return second ? SURNAME.test(last.word.toLowerCase()) : null;
}

/** Everybody who is named in a text, by given names, surnames, titles, professions and ages beside them. */
export function findPersons(text: string): NamedPerson[] {
  return findRuns(text).flatMap((whole) => {
    // "Guten Jonas": the first word has its capital from the sentence.
    const [opening, next] = whole;
    const isOpened =
      opening && next && !isEitherWay(opening.word) && !isGiven(opening.word) && isGiven(next.word);
    const run = isOpened ? whole.slice(1) : whole;
    const isSure = judge(text, run);
    const [first, last] = [run[0], run.at(-1)];
    return isSure === null || !first || !last ? [] : [{ range: [first.start, last.end], isSure }];
  });
}

/** True when a text names somebody for sure. */
export function isNamingPerson(text: string): boolean {
  return findPersons(text).some(({ isSure }) => isSure);
}

/** True when a sentence is about one person: somebody named, or a word such as "eleven". */
export function isAboutPerson(sentence: string): boolean {
  return isNamingPerson(sentence) || PERSON_WORD.test(toSmallLetters(sentence));
}

/** True when a sentence could be about one person: as above, two capitalised words, or he and she. */
export function isMaybeAboutPerson(sentence: string): boolean {
  return (
    findPersons(sentence).length > 0 ||
    PERSON_WORD.test(toSmallLetters(sentence)) ||
    /(?<!\p{L})(?:hon|han|hun|ho|she|he|hennes|hans|henne|honom|hende|hennar|ham|him|her|his)(?!\p{L})/iu.test(
      sentence,
    )
  );
}
