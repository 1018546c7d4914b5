import { foldText, splitPieces } from './split-words';
import { createWordIndex, type WordIndex } from './word-index';

/** Who stands in the threads, by the beginnings of words and whole. */
export interface MentionIndex {
  readonly words: WordIndex;
  /** Files a document under names and profile addresses. */
  add(document: number, people: readonly string[]): void;
  /** The documents in whose thread one of these stands. */
  whole(people: readonly string[]): ReadonlySet<number>;
}

/** An empty index of the people in threads. */
export function createMentionIndex(): MentionIndex {
  const words = createWordIndex();
  const known = new Map<string, number[]>();
  return {
    words,
    add(document, people) {
      words.add(document, people.map(splitPieces));
      for (const person of people) {
        const documents = known.get(foldText(person));
        if (documents) documents.push(document);
        else known.set(foldText(person), [document]);
      }
    },
    whole: (people) => new Set(people.flatMap((person) => known.get(foldText(person)) ?? [])),
  };
}
