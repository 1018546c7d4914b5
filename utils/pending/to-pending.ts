import {
  PENDING_TEXT_LENGTH,
  type NoticedComment,
  type PendingComment,
} from '@/utils/domain/pending-comment';
import type { WaitingProposal } from '@/utils/domain/pending';
import type { PlatformId } from '@/utils/domain/platform';

/** Whose page the comments stand on. */
export interface NoticedOn {
  readonly platform: PlatformId;
  readonly accountId: string;
  readonly accountName: string;
}

/** The key of a comment in the list: seen twice, it is one. */
export function pendingIdOf(platform: PlatformId, commentId: string): string {
  return `${platform}:${commentId}`;
}

/** A comment as the list keeps it before anything was done with it: the least that serves. `seenAt` is an ISO instant. */
export function toPending(
  { platform, accountId }: NoticedOn,
  comment: NoticedComment,
  { kind, reasons }: WaitingProposal,
  seenAt: string,
): PendingComment {
  const { commentId, threadId, permalink, authorName } = comment;
  return {
    id: pendingIdOf(platform, commentId),
    platform,
    accountId,
    commentId,
    threadId,
    permalink,
    authorName,
    // Whole characters, so that no emoji is cut in two.
    text: [...comment.text].slice(0, PENDING_TEXT_LENGTH).join(''),
    written: comment.written ?? { from: seenAt, until: seenAt },
    seenAt,
    kind,
    reasons,
    dueAt: null,
    steps: [],
  };
}
