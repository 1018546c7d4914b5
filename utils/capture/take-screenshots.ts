import type { MissingPart, Screenshot } from '@/utils/domain/capture-draft';
import type { FailureCode } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { findVisibleBand, type Area } from './visible-band';

/** A tall comment is taken in as many pictures as this; what is below is listed as missing. */
const MOST_TILES = 12;
/** A comment counts as whole when no more than this many CSS pixels of it were left out. */
const SLACK = 8;

/** How a picture of a part of the viewport is had. `area` in CSS pixels; answers with base64 of a PNG. */
export interface Camera {
  readonly take: (area: Area) => Promise<Result<{ readonly png: string }, { readonly code: FailureCode }>>;
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
    bringIntoView(element, done, height);
    await camera.pace(signal);
    if (signal.aborted) return 'cancelled';
    const band = findVisibleBand(element);
    if (!band) return 'not-in-view';
    const skipped = band.y - element.getBoundingClientRect().top - done;
    const area = skipped < 0 ? { ...band, y: band.y - skipped, height: band.height + skipped } : band;
    if (area.height < 1 || skipped > SLACK) return 'not-in-view';
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

/** The whole element in the middle when it fits; otherwise its part that comes next, from the top. */
function bringIntoView(element: Element, done: number, height: number): void {
  const isTall = height > innerHeight * 0.7;
  if (!isTall) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const pane = findScrollPane(element);
  // A quarter of the view stays free above, where platforms keep their sticky headers.
  pane.scrollBy({ top: done - innerHeight * 0.25, behavior: 'instant' });
}

function findScrollPane(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const overflow = getComputedStyle(up).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && up.scrollHeight > up.clientHeight) return up;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
