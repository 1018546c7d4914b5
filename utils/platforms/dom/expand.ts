import type { CommentHandle } from '@/utils/platforms/adapter';
import { findByElement } from './comment-finder';
import { waitUntil } from './hover-time';
import { findSeeMore } from './read-comment';
import type { ThreadSite } from './thread-site';

/** Milliseconds for one press; a text may be cut in more than one place. */
const PATIENCE = 3000;
const MOST_PRESSES = 3;

/** Presses the comment's own "See more", which only reveals text, until none is left. False when the text stays cut. */
export async function expandComment(
  handle: CommentHandle,
  site: ThreadSite,
  signal: AbortSignal,
): Promise<boolean> {
  const isSame = () => findByElement(handle.element, site)?.link.commentId === handle.commentId;
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (signal.aborted || !isSame()) return false;
    const control = findSeeMore(handle.element, site);
    if (!control) return true;
    control.click();
    const isGone = () => (findSeeMore(handle.element, site) === control ? null : true);
    if ((await waitUntil(isGone, handle.element.ownerDocument, signal, PATIENCE)) === null) return false;
  }
  return isSame() && findSeeMore(handle.element, site) === null;
}
