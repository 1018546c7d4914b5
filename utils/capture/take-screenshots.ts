import type { MissingPart, Screenshot } from '@/utils/domain/capture-draft';
import type { FailureCode } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { findVisibleBand, type Area } from './visible-band';

/** A tall comment is taken in as many pictures as this; what is below is listed as missing. */
const MOST_TILES = 12;
/**
 * How much of the view stays free above what is to be seen, for each attempt: platforms keep sticky headers there, and what
 * covers a comment in one place (a tooltip under the resting pointer, a chat window) does not in another.
 */
const FREE_ABOVE = [0.25, 0.4, 0.12];
/** A comment counts as whole when no more than this many CSS pixels of it were left out. */
const SLACK = 8;

/** How a picture of a part of the viewport is had. `area` in CSS pixels; answers with base64 of a PNG. */
export interface Camera {
  readonly take: (area: Area) => Promise<Result<{ readonly png: string }, { readonly code: FailureCode }>>;
  /** True when the last picture on this page was refused and one still is; asked without disturbing the page. */
  readonly isRefused: (signal: AbortSignal) => Promise<boolean>;
  /** Waits until the browser allows another picture. */
  readonly pace: (signal: AbortSignal) => Promise<void>;
  /** Hides what Bevara has drawn and waits until it is gone from the screen; returns how to show it again. */
  readonly clear: () => Promise<() => void>;
}

export interface Pictures {
  readonly screenshots: readonly Screenshot[];
  readonly missing: readonly MissingPart[];
}

/**
 * Pictures of the thread's elements and of nothing else: each is brought into view, cropped to what is visible of it,
 * and taken in tiles when it is taller than the view. A browser that does not permit pictures gives the reason
 * `not-permitted` after the first attempt; capture goes on without.
 */
export async function takeScreenshots(
  elements: readonly Element[],
  camera: Camera,
  signal: AbortSignal,
): Promise<Pictures> {
  const tiles: Omit<Screenshot, 'tile' | 'tiles'>[] = [];
  const missing: MissingPart[] = [];
  const showAgain = await camera.clear();
  try {
    for (const element of elements) {
      const reason = await takeTiles(element, camera, signal, tiles);
      if (reason && !missing.some((part) => part.reason === reason))
        missing.push({ part: 'screenshot', reason, forbidsRemoval: false });
      if (reason === 'not-permitted' || signal.aborted) break;
    }
  } finally {
    showAgain();
  }
  return {
    screenshots: tiles.map((tile, i) => ({ ...tile, tile: i + 1, tiles: tiles.length })),
    missing,
  };
}

async function takeTiles(
  element: Element,
  camera: Camera,
  signal: AbortSignal,
  tiles: Omit<Screenshot, 'tile' | 'tiles'>[],
): Promise<string | null> {
  const height = element.getBoundingClientRect().height;
  let done = 0;
  for (let tile = 0; height - done > SLACK; tile++) {
    if (tile === MOST_TILES) return 'too-tall';
    const next = await showNext(element, done, height, camera, signal);
    if (signal.aborted) return 'cancelled';
    if (!next) return 'not-in-view';
    const { area, skipped } = next;
    const taken = await camera.take(area);
    if (!taken.ok) return taken.failure.code;
    tiles.push({
      png: taken.value.png,
      width: Math.round(area.width),
      height: Math.round(area.height),
    });
    done += Math.max(0, skipped) + area.height;
  }
  return null;
}

/**
 * Brings the part that comes next into view. Null when something lies over it wherever it is brought. `skipped` is how much
 * of it was left out above, CSS pixels.
 */
async function showNext(
  element: Element,
  done: number,
  height: number,
  camera: Camera,
  signal: AbortSignal,
): Promise<{ readonly area: Area; readonly skipped: number } | null> {
  for (const [attempt, free] of FREE_ABOVE.entries()) {
    bringIntoView(element, done, { free, isCentred: attempt === 0 && height <= innerHeight * 0.7 });
    await camera.pace(signal);
    if (signal.aborted) return null;
    const band = findVisibleBand(element);
    if (!band) continue;
    const skipped = band.y - element.getBoundingClientRect().top - done;
    const area = skipped < 0 ? { ...band, y: band.y - skipped, height: band.height + skipped } : band;
    if (area.height >= 1 && skipped <= SLACK) return { area, skipped };
  }
  return null;
}

/** The whole element in the middle, or its part that comes next below a share of the view that stays free. */
function bringIntoView(
  element: Element,
  done: number,
  { free, isCentred }: { readonly free: number; readonly isCentred: boolean },
): void {
  element.scrollIntoView({ block: isCentred ? 'center' : 'start', behavior: 'instant' });
  if (isCentred) return;
  findScrollPane(element).scrollBy({ top: done - innerHeight * free, behavior: 'instant' });
}

function findScrollPane(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const overflow = getComputedStyle(up).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && up.scrollHeight > up.clientHeight) return up;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
