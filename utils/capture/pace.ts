import type { Clock } from '@/utils/domain/time';
import type { Wait } from './wait';

/** Browsers refuse a third picture of a tab within a second; a little more than half a second apart is safe. */
export const PICTURE_INTERVAL = 550;

/** Returns a function that resolves no sooner than `interval` milliseconds after it last resolved. */
export function createPace(interval: number, now: Clock, wait: Wait): (signal: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    const rest = next - now();
    if (rest > 0) await wait(rest, signal);
    next = now() + interval;
  };
}
