import { wait } from '@/utils/capture/wait';

const STEP = 100;
/** Milliseconds: browsers refuse a third picture within a second, and a feed needs a moment to draw what comes. */
const SHORTEST = 600;
/** A picture that takes longer is photographed as it is. */
const LONGEST = 2_500;
/** How long a page that seems to end is given to show more. */
const LONGEST_END = 3_000;

/** Waits until what is in view has been drawn, pictures and all. */
export async function settle(document: Document, signal: AbortSignal): Promise<void> {
  await wait(SHORTEST, signal);
  for (let waited = SHORTEST; waited < LONGEST && !signal.aborted; waited += STEP) {
    if ([...document.images].every((image) => image.complete || !isInView(image))) return;
    await wait(STEP, signal);
  }
}

/**
 * Whether there is more below the view that begins at `top`, CSS pixels, once the page has had its time to load it. It is
 * held there meanwhile: a page loads more only where its end is in view.
 */
export async function waitForMore(
  pane: Element,
  top: number,
  hasMore: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  for (let waited = 0; ; waited += STEP) {
    if (hasMore()) return true;
    if (waited >= LONGEST_END || signal.aborted) return false;
    if (pane.scrollTop < top) pane.scrollTo({ top, behavior: 'instant' });
    await wait(STEP, signal);
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
