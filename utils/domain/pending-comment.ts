import type { CommentKind, ReasonCode } from './pending';
import type { PlatformId } from './platform';

/** Longest text kept of a comment that waits, in characters: enough to know it again, no more (issue 5). */
export const PENDING_TEXT_LENGTH = 200;

/** A comment as it stands on a page in view, sent to the background to be judged. Nothing of it is kept unless it waits. */
export interface NoticedComment {
  readonly commentId: string;
  /** The comment that begins the thread; the comment's own id for one that answers the post. */
  readonly threadId: string;
  readonly permalink: string | null;
  readonly authorName: string;
  readonly text: string;
  /** ISO instants; the interval that a relative time stands for. Null when the page shows none that can be read. */
  readonly written: { readonly from: string; readonly until: string } | null;
  /** Text of the post it stands under; empty when unknown. */
  readonly post: string;
  readonly parent: { readonly author: string; readonly text: string } | null;
  /** True for a comment of the account itself: an answer. */
  readonly isByAccount: boolean;
  /** The comments of the thread that stand before it, the nearest first; only read for an answer. */
  readonly before: readonly { readonly commentId: string; readonly authorName: string }[];
}

/** Why the editor holds that a comment needs no answer (NYK-6). */
export const DISMISS_REASONS = [
  'no-question',
  'between-visitors',
  'said-elsewhere',
  'not-ours',
  'other',
] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What an editor, the page or the store did with a waiting comment. */
export type PendingChange =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'dismissed'; readonly reason: DismissReason }
  /** `to` is empty once the name was let go of. */
  | { readonly kind: 'assigned'; readonly to: string; readonly handOver: string | null }
  | { readonly kind: 'postponed'; readonly until: string }
  | { readonly kind: 'acknowledged'; readonly answeredAt: string }
  | { readonly kind: 'answered'; readonly answeredAt: string; readonly how: 'page' | 'editor' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'registered' }
  | { readonly kind: 'gone' }
  /** Its page was opened and read, and it was not there; the editor says whether it is gone. */
  | { readonly kind: 'missed' }
  /** It was there all the same, or is again. */
  | { readonly kind: 'found' }
  /** Where a way through the decision guide ended (NYK-25): ids of the pack's nodes, the first question first, then the ground of a removal. */
  | { readonly kind: 'guided'; readonly path: readonly string[] }
  /** A reply text of the pack was taken to the clipboard. */
  | { readonly kind: 'drafted'; readonly reply: string }
  | { readonly kind: 'reopened' };

/** A change with its time. The same id again is the same step, so that a message sent twice does its work once. */
export type PendingStep = PendingChange & {
  readonly id: string;
  /** ISO instant */
  readonly at: string;
  /** The editor's name; null where nobody pressed anything. */
  readonly by: string | null;
};

/** The changes that an editor can make by hand. */
export type EditorsChange = Exclude<PendingChange, { kind: 'removed' | 'registered' | 'missed' | 'found' }>;

/**
 * A visitor's comment that may wait for an answer. What happened to it are steps; where it stands is computed from them.
 * Name, text and link become null when it is settled and its retention rule lets them go, and at once when its record is
 * confidential or may not hold them.
 */
export interface PendingComment {
  /** `<platform>:<comment id>`: seen twice, it is one. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly accountId: string;
  readonly commentId: string;
  readonly threadId: string;
  readonly permalink: string | null;
  readonly authorName: string | null;
  /** The first `PENDING_TEXT_LENGTH` characters. */
  readonly text: string | null;
  /** ISO instants; the narrowest interval that any look at it gave. */
  readonly written: { readonly from: string; readonly until: string };
  /** ISO instant */
  readonly seenAt: string;
  readonly kind: CommentKind;
  readonly reasons: readonly ReasonCode[];
  /** ISO time with the municipality's offset; null when no deadline can be given. */
  readonly dueAt: string | null;
  readonly steps: readonly PendingStep[];
}
