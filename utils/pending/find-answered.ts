/** An answer of the account, and the comments of its thread before it, the nearest first. */
export interface AnswerInThread {
  readonly text: string;
  readonly before: readonly { readonly commentId: string; readonly authorName: string }[];
}

/** Shorter names could be a word of the answer. */
const SHORTEST_NAME = 3;

/**
 * Which comment an answer is for: the one whose author it names, as a platform does when one answers within a thread;
 * without a name, the nearest before it that waits. Null when it speaks to somebody who waits for nothing.
 */
export function findAnswered({ text, before }: AnswerInThread, waiting: ReadonlySet<string>): string | null {
  const named = before.filter(
    ({ authorName }) => authorName.length >= SHORTEST_NAME && text.includes(authorName),
  );
  const asked = named.length > 0 ? named : before;
  return asked.find(({ commentId }) => waiting.has(commentId))?.commentId ?? null;
}
