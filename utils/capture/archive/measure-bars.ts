/** A bar that takes more of the view than this share is a page of its own, and not waited out. */
const MOST = 0.4;

/** How many CSS pixels at the top and at the bottom of the view stay where they are while the page scrolls between them. */
export function measureBars(document: Document): { readonly header: number; readonly footer: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const findPinnedAt = (y: number) => findPinned(document.elementFromPoint(clientWidth / 2, y));
  return {
    header: addUp(clientHeight * MOST, (done) => findPinnedAt(done + 1)?.bottom),
    footer: addUp(clientHeight * MOST, (done) => {
      const pinned = findPinnedAt(clientHeight - done - 1);
      return pinned && clientHeight - pinned.top;
    }),
  };
}

/** Bars may lie beside one another: how far the last of them reaches. */
function addUp(most: number, reach: (done: number) => number | undefined): number {
  for (let done = 0; ;) {
    const next = reach(done) ?? 0;
    if (next <= done || next > most) return done;
    done = next;
  }
}

/** The box of what holds an element to the view; undefined where it scrolls with the page. */
export function findPinned(element: Element | null): DOMRect | undefined {
  for (let up = element; up; up = up.parentElement)
    if (/^(fixed|sticky)$/.test(getComputedStyle(up).position)) return up.getBoundingClientRect();
  return undefined;
}
