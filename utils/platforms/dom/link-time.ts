import type { Observed } from '@/utils/domain/observed';
import type { ShownTime } from '@/utils/domain/seen-comment';
import { readVisibleLine } from './page-text';
import { exactTime, readShownTime } from './shown-time';

/** The time that a comment's link shows: the instant in `time[datetime]` where there is one, otherwise its words. */
export function readLinkTime(permalink: Element, now: number): Observed<ShownTime> {
  const shown = readVisibleLine(permalink) ?? permalink.getAttribute('aria-label');
  const stamp = permalink.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const instant = Date.parse(stamp);
  return Number.isNaN(instant) ? readShownTime(shown, now) : exactTime(shown ?? stamp, instant, 'attribute');
}
