/**
 * True for what the reader does not see: marked hidden, hidden by style, transparent, shrunk to nothing, or moved out of
 * `frame` (the comment's element; positions on the page tell nothing, a dialog scrolls on its own). Without layout (a parsed
 * document) only attributes and inline style are looked at.
 */
export function isHidden(element: Element, frame: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0) return true;
  if (style.contentVisibility === 'hidden' || Number.parseFloat(style.fontSize) === 0) return true;
  if (TRANSPARENT.test(style.color)) return true;
  const own = element.getBoundingClientRect();
  if (style.display === 'contents' || own.width + own.height === 0) return false;
  const isClipped = style.overflow !== 'visible' || style.clip !== 'auto' || style.clipPath !== 'none';
  if (isClipped && (own.width <= 1 || own.height <= 1)) return true;
  return isMovedAway(own, frame.getBoundingClientRect());
}

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i;
const TRANSPARENT = /rgba\([^)]*,\s*0\)|\/\s*0\s*\)/;

/** Beside or above or below everything else of the comment, or scaled to nothing. */
function isMovedAway(own: DOMRect, frame: DOMRect): boolean {
  if (frame.width === 0 || frame.height === 0) return false;
  return (
    own.right <= frame.left || own.left >= frame.right || own.bottom <= frame.top || own.top >= frame.bottom
  );
}
