import { findVisibleBand } from '@/utils/capture/visible-band';
import { digestShown } from '@/utils/domain/shown-comment';
import type { PageArea } from '@/utils/messaging/protocol';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';

/** A comment counts as whole when no more than this many CSS pixels of it are covered or out of view. */
const SLACK = 8;

/**
 * What a picture of the view would show: the comments that stand whole in it, none of their text cut off or covered, and
 * the digests of their words; and where the names of employees stand, which the public does not see. One that cannot be
 * read is not listed.
 */
export async function listInView(adapter: PlatformAdapter, page: PageContext) {
  const readWhole = (handle: CommentHandle) => {
    const { height } = handle.element.getBoundingClientRect();
    if (height === 0 || (findVisibleBand(handle.element)?.height ?? 0) < height - SLACK) return [];
    try {
      const { isCut, fields } = adapter.read(handle, page);
      return isCut ? [] : [{ commentId: handle.commentId, fields }];
    } catch {
      return [];
    }
  };
  const whole = adapter.findComments(page.document).flatMap(readWhole);
  const areas = adapter.findEmployeeNames(page.document).map((name) => name.getBoundingClientRect());
  const withheld: PageArea[] = areas
    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
    .map((area) => area.toJSON());
  const digests = await Promise.all(whole.map(({ commentId, fields }) => digestShown(commentId, fields)));
  return {
    commentIds: whole.map(({ commentId }) => commentId),
    shown: digests.filter((digest) => digest !== null),
    withheld,
  };
}
