import { findVisibleBand } from '@/utils/capture/visible-band';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';

/** A comment counts as whole when no more than this many CSS pixels of it are covered or out of view. */
const SLACK = 8;

/**
 * What a picture of the view would show: the comments that stand whole in it, none of their text cut off or covered; and
 * where the names of employees stand, which the public does not see. One that cannot be read is not listed.
 */
export function listInView(adapter: PlatformAdapter, page: PageContext) {
  const isWhole = (handle: CommentHandle) => {
    const { height } = handle.element.getBoundingClientRect();
    if (height === 0 || (findVisibleBand(handle.element)?.height ?? 0) < height - SLACK) return false;
    try {
      return !adapter.read(handle, page).isCut;
    } catch {
      return false;
    }
  };
  const areas = adapter.findEmployeeNames(page.document).map((name) => name.getBoundingClientRect());
  return {
    commentIds: adapter
      .findComments(page.document)
      .filter(isWhole)
      .map(({ commentId }) => commentId),
    withheld: areas.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).map((area) => area.toJSON()),
  };
}
