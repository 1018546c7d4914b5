/** A part of the viewport, CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 4;
const COLUMNS = [0.1, 0.5, 0.9];

/**
 * The tallest part of the element that really is in view: inside the viewport, not scrolled out of its pane and not
 * covered by a header, a chat window or a dialog. Null when nothing of it is. The page is asked what it shows at
 * points of three columns, so whatever lies over the element never gets into the picture.
 */
export function findVisibleBand(element: Element): Area | null {
  const box = element.getBoundingClientRect();
  const left = Math.max(0, box.left);
  const right = Math.min(innerWidth, box.right);
  const bottom = Math.min(innerHeight, box.bottom);
  if (right - left < 1) return null;
  let best: Area | null = null;
  let start: number | null = null;
  for (let y = Math.max(0, box.top); ; y += STEP) {
    const inside = y < bottom && isOnTop(element, left, right, y);
    if (inside) start ??= y;
    if (!inside && start !== null) {
      const end = Math.min(y, bottom);
      if (!best || end - start > best.height)
        best = { x: left, y: start, width: right - left, height: end - start };
      start = null;
    }
    if (y >= bottom) return best;
  }
}

function isOnTop(element: Element, left: number, right: number, y: number): boolean {
  return COLUMNS.every((share) => {
    const top = element.ownerDocument.elementFromPoint(left + (right - left) * share, y);
    return top !== null && (element.contains(top) || isTransparentGround(element, top));
  });
}

/** A point between an element's blocks answers with an ancestor, which covers nothing. */
function isTransparentGround(element: Element, top: Element): boolean {
  return top.contains(element);
}
