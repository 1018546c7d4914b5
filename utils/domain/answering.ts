import type { PointLevel, PointPlace } from './checklist';
import type { Policy } from './policy';

/** What the decision guide and the reply texts need of a pack. */
export type AnsweringPolicy = Pick<
  Policy,
  'identity' | 'guide' | 'grounds' | 'replies' | 'handOvers' | 'signatures'
>;

/** What is known of a comment that an editor is about to answer. */
export interface AnsweringContext {
  readonly policy: AnsweringPolicy;
  /** ISO time with offset; null when the comment has no deadline. */
  readonly dueAt: string | null;
  /** Names that comments have been passed on to, or that answer for an account. */
  readonly people: readonly string[];
}

/** Something in a reply that a careful editor would look at once more. */
export interface ReplyFinding extends PointPlace {
  readonly check: string;
  readonly level: PointLevel;
}

/** Where a way through the guide ended: the pack's nodes, the first question first, and the ground of a removal. */
export interface GuideEnd {
  readonly path: readonly string[];
  readonly node: Policy['guide']['nodes'][string];
  readonly groundId: string | null;
}
