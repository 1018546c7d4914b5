import { createPace, PICTURE_INTERVAL } from '@/utils/capture/pace';
import type { Camera } from '@/utils/capture/take-screenshots';
import { wait } from '@/utils/capture/wait';
import type { Clock } from '@/utils/domain/time';
import type { Ask } from '@/utils/messaging/ask';

const OURS = 'bevara-marker, bevara-panel, bevara-checklist, bevara-highlight, bevara-notice';
/** The hosts' own style answers to it; a style set from outside would lose against what they set with `!important`. */
const OUT_OF_PICTURE = 'data-out-of-picture';
/** Enough of the view to learn whether pictures are permitted now. */
const SMALLEST = { x: 0, y: 0, width: 1, height: 1 };
/** A tab in the background draws no frames; then it is not waited for longer than this, in milliseconds. */
const LONGEST_FRAME = 200;

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
    clear: async () => {
      const hosts = [...document.querySelectorAll<HTMLElement>(OURS)];
      for (const host of hosts) {
        host.toggleAttribute(OUT_OF_PICTURE, true);
        host.style.opacity = '0';
      }
      await nextPaint();
      return () => {
        for (const host of hosts) {
          host.toggleAttribute(OUT_OF_PICTURE, false);
          host.style.opacity = '';
        }
      };
    },
  };
}

/** The second frame after a change is the first that surely shows it. */
function nextPaint(): Promise<void> {
  const twoFrames = new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
  return Promise.race([twoFrames, wait(LONGEST_FRAME)]);
}
