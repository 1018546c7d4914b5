import { findVisibleBand, type Area } from '@/utils/capture/visible-band';
import { digestShown } from '@/utils/domain/shown-comment';
import type { Protocol } from '@/utils/messaging/protocol';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { measureDrawn } from './measure-drawn';

/** A comment counts as whole when no more than this many CSS pixels of it are covered or out of view. */
const SLACK = 8;

/**
 * What a picture of the view may show: the comments of which any part stands in it, also under something else; the digests
 * of the words of those that stand whole, none of their text cut off, covered or withheld; and what it may not: names of employees,
 * which the public does not see, and the conversations and notices that lie over the page, `overlays`. A comment that cannot be read has no digest.
 */
export async function listInView(
  adapter: PlatformAdapter,
  page: PageContext,
  overlays: readonly Element[],
): Promise<ReturnType<Protocol['page:in-view']>> {
  const withheld = [
    ...adapter.findEmployeeNames(page.document).flatMap((name) => {
      const area = name.getBoundingClientRect();
      return isInView(area) ? { ...toArea(area), reason: 'employee-name' as const } : [];
    }),
    ...overlays.flatMap((overlay) => {
      const area = measureDrawn(overlay);
      return area ? { ...area, reason: 'private-overlay' as const } : [];
    }),
  ];
  const digestWhole = async (handle: CommentHandle): Promise<string | null> => {
    const box = handle.element.getBoundingClientRect();
    const isWhole = (findVisibleBand(handle.element)?.height ?? 0) >= box.height - SLACK;
    if (!isWhole || withheld.some((area) => isOverlapping(area, box))) return null;
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
  const digests = await Promise.all(inView.map(digestWhole));
  return {
    commentIds: inView.map(({ commentId }) => commentId),
    shown: digests.filter((digest) => digest !== null),
    withheld,
  };
}

function toArea({ x, y, width, height }: Area): Area {
  return { x, y, width, height };
}

function isInView({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && bottom > 0 && top < innerHeight;
}

function isOverlapping(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
