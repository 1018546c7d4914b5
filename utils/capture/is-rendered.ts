/**
 * True when a reader could see the element. Decoys that a platform mixes into a text to disturb machines are
 * hidden by class; once the classes are gone they would look like text, so they are told apart while the page still stands.
 */
export function isRendered(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // A picture that has not come yet has no size, and its alt text is what was meant.
  if (element instanceof HTMLImageElement) return true;
  const style = getComputedStyle(element);
  if (style.fontSize === '0px') return false;
  if (style.display === 'contents') return true;
  const box = element.getBoundingClientRect();
  const isCutOff = style.overflow !== 'visible' || style.clip !== 'auto' || style.clipPath !== 'none';
  if (isCutOff && box.width <= 1 && box.height <= 1) return false;
  return !isMovedAway(style, box);
}

function isMovedAway(style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return box.right + scrollX < 0 || box.bottom + scrollY < 0;
}
