/** A pane that takes this share of the view's height is what the reader reads. */
const MOST = 0.5;

/**
 * Whether something else than the page itself fills the middle of the view: a dialog, a photo viewer, a cookie question, a
 * pane that scrolls on its own. A picture of it shows that, and the page below it stays unseen.
 */
export function isCovered(document: Document): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const pane = document.scrollingElement ?? document.documentElement;
  let up = document.elementFromPoint(clientWidth / 2, clientHeight / 2);
  for (; up && up !== pane; up = up.parentElement) {
    const { position, overflowY } = getComputedStyle(up);
    if (position === 'fixed' || up.matches('dialog, [role="dialog"], [aria-modal="true"]')) return true;
    const isPane = /^(auto|scroll)$/.test(overflowY) && up.scrollHeight > up.clientHeight + 1;
    if (isPane && up.clientHeight > clientHeight * MOST) return true;
  }
  return false;
}
