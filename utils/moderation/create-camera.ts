import { clearView } from '@/utils/capture/clear-view';
import { createPace, PICTURE_INTERVAL } from '@/utils/capture/pace';
import type { Camera } from '@/utils/capture/take-screenshots';
import { wait } from '@/utils/capture/wait';
import type { Clock } from '@/utils/domain/time';
import type { Ask } from '@/utils/messaging/ask';

/** Enough of the view to learn whether pictures are permitted now. */
const SMALLEST = { x: 0, y: 0, width: 1, height: 1 };

/** A camera that asks the background for pictures, with everything of Bevara's own out of the way. */
export function createCamera(document: Document, ask: Ask, now: Clock): Camera {
  const pace = createPace(PICTURE_INTERVAL, now, wait);
  let wasRefused = false;
  const take: Camera['take'] = async (area) => {
    const answer = await ask('capture:screenshot', { ...area, devicePixelRatio: devicePixelRatio });
    wasRefused = !answer.ok && answer.failure.code === 'not-permitted';
    return answer;
  };
  return {
    take,
    pace,
    isRefused: async (signal) => {
      if (!wasRefused) return false;
      const { ok } = await take(SMALLEST);
      // A picture was given after all, and counts towards how many may be taken.
      if (ok) await pace(signal);
      return wasRefused;
    },
    clear: () => clearView(document),
  };
}
