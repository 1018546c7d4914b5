import type { CommentSpot } from '@/utils/platforms/adapter';
import { findActionRow } from './action-row';
import type { ThreadSite } from './thread-site';

/**
 * Where comments seem to stand in a subtree: nothing is read but the timestamps' addresses, and nothing is certain.
 * Null where a site's comments have no element of their own, and only reading tells them.
 */
export function spotComments(root: ParentNode, { marks }: ThreadSite): CommentSpot[] | null {
  const { comment, timestamp, rowButton } = marks;
  if (comment === null || timestamp === null) return null;
  const spots: CommentSpot[] = [];
  for (const anchor of root.querySelectorAll(timestamp)) {
    const element = anchor.closest(comment);
    if (element) spots.push({ element, actionRow: findActionRow(element, anchor, rowButton) });
  }
  return spots;
}
