/** A header that takes more of the view than this share is a page of its own, and not waited out. */
const MOST = 0.5;

/** How many CSS pixels at the top of the view stay where they are while the page scrolls below them. */
export function measureHeader(document: Document): number {
  const { clientWidth, clientHeight } = document.documentElement;
  let bottom = 0;
  for (;;) {
    const pinned = findPinned(document.elementFromPoint(clientWidth / 2, bottom + 1));
    const next = pinned?.getBoundingClientRect().bottom ?? 0;
    if (next <= bottom || next > clientHeight * MOST) return bottom;
    bottom = next;
  }
}

function findPinned(element: Element | null): Element | null {
  for (let up = element; up; up = up.parentElement)
    if (/^(fixed|sticky)$/.test(getComputedStyle(up).position)) return up;
  return null;
}
