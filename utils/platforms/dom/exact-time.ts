import { absent, type Observed } from '@/utils/domain/observed';
import type { ShownTime } from '@/utils/domain/seen-comment';
import type { PageContext } from '@/utils/platforms/adapter';
import type { FoundComment } from './comment-finder';
import { readEmbeddedComments } from './embedded-comments';
import { readTooltipTime } from './hover-time';
import { exactTime, isExact } from './shown-time';
import { readLinkTime } from './link-time';
import type { ThreadSite } from './thread-site';

/** Relative times are rounded, and clocks differ. Milliseconds. */
const SLACK = 2 * 60 * 60 * 1000;

/**
 * The instant at which a comment was written: from the link itself, from the data that came with the page, or from the tooltip
 * that hovering shows. An instant that contradicts the relative time in view is not believed.
 */
export async function readExactTime(
  found: FoundComment,
  page: PageContext,
  site: ThreadSite,
  signal: AbortSignal,
): Promise<Observed<ShownTime>> {
  const inView = readLinkTime(found.permalink, page.now);
  if (inView.value && isExact(inView.value)) return inView;
  const shown = inView.value?.shown ?? '';
  const agrees = (instant: number) => isPlausible(instant, inView, page.now);
  const embedded = readEmbeddedComments(page.document, site).find(
    ({ commentId }) => commentId === found.link.commentId,
  )?.createdAt;
  if (typeof embedded === 'number' && agrees(embedded)) return exactTime(shown, embedded, 'embedded-data');
  const tooltip = await readTooltipTime(found.permalink, site.marks.tooltip, page.now, signal);
  return tooltip && agrees(tooltip.instant)
    ? exactTime(shown || tooltip.shown, tooltip.instant, 'hover')
    : absent();
}

function isPlausible(instant: number, inView: Observed<ShownTime>, now: number): boolean {
  if (instant > now + SLACK) return false;
  if (!inView.value || inView.confidence === 'unsure') return true;
  return (
    instant >= Date.parse(inView.value.from) - SLACK && instant <= Date.parse(inView.value.until) + SLACK
  );
}
