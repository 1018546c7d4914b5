import { toInstant } from '@/utils/domain/time';
import { absent, observed, type Observed, type Source } from '@/utils/domain/observed';
import type { ShownTime } from '@/utils/domain/seen-comment';
import { parseAbsoluteTime } from './absolute-time';
import { parseRelativeTime } from './relative-time';

/**
 * A time as the page words it. A wording in no language we know is kept with the one thing that is sure of it:
 * it lies before `now` (confidence `unsure`).
 */
export function readShownTime(
  shown: string | null,
  now: number,
  source: Source = 'text',
): Observed<ShownTime> {
  if (shown === null) return absent();
  const span = parseRelativeTime(shown, now) ?? parseAbsoluteTime(shown, now);
  if (!span) return observed({ shown, from: toInstant(0), until: toInstant(now) }, source, 'unsure');
  return observed({ shown, from: toInstant(span.from), until: toInstant(span.until) }, source);
}

/** An instant that the page holds as such; `shown` stays the text in view. */
export function exactTime(shown: string, milliseconds: number, source: Source): Observed<ShownTime> {
  const instant = toInstant(milliseconds);
  return observed({ shown, from: instant, until: instant }, source, 'certain');
}

/** True when the time is an instant and not an interval. */
export function isExact(time: ShownTime): boolean {
  return time.from === time.until;
}
