import { findVisibleBand } from '@/utils/capture/visible-band';
import { digestShown } from '@/utils/domain/shown-comment';
import type { PageArea } from '@/utils/messaging/protocol';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';

/** A comment counts as whole when no more than this many CSS pixels of it are covered or out of view. */
const SLACK = 8;

/**
 * What a picture of the view may show: the comments of which any part stands in it, also under something else; the digests
 * of the words of those that stand whole, none of their text cut off or covered; and where the names of employees stand,
 * which the public does not see. One that cannot be read has no digest.
 */
export async function listInView(adapter: PlatformAdapter, page: PageContext) {
  const digestWhole = async (handle: CommentHandle): Promise<string | null> => {
    const { height } = handle.element.getBoundingClientRect();
    if ((findVisibleBand(handle.element)?.height ?? 0) < height - SLACK) return null;
    try {
      const { isCut, fields } = adapter.read(handle, page);
      return isCut ? null : await digestShown(handle.commentId, fields);
    } catch {
      return null;
    }
  };
  const inView = adapter
    .findComments(page.document)
    .filter(({ element }) => isInView(element.getBoundingClientRect()));
  const areas = adapter.findEmployeeNames(page.document).map((name) => name.getBoundingClientRect());
  const withheld: PageArea[] = areas.filter(isInView).map((area) => area.toJSON());
  const digests = await Promise.all(inView.map(digestWhole));
  return {
    commentIds: inView.map(({ commentId }) => commentId),
    shown: digests.filter((digest) => digest !== null),
    withheld,
  };
}

function isInView({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && bottom > 0 && top < innerHeight;
}
