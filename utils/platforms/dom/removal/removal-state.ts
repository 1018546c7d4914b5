import type { PageContext } from '@/utils/platforms/adapter';
import { findInlineHide, hasInlineUnhide } from './find-controls';
import type { Locate, RemovalSite } from './removal-site';

/**
 * What the page shows of a comment: `hidden` when its action row offers to show it again and not to hide it,
 * `gone` when it cannot be found. The caller decides whether the page is one on which it could have been found.
 */
export function readState(
  site: RemovalSite,
  commentId: string,
  page: PageContext,
  locate: Locate,
): 'shown' | 'hidden' | 'gone' {
  const handle = locate(commentId, page);
  if (!handle) return 'gone';
  return hasInlineUnhide(handle, site) && findInlineHide(handle, site).length === 0 ? 'hidden' : 'shown';
}
