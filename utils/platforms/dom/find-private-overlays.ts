import { isMessageBox, isPrivateName, isPrivateTitle } from './private-names';
import type { ThreadSite } from './thread-site';

const NAMED = ['dialog', 'region', 'complementary', 'log', 'grid', 'list', 'button']
  .map((role) => `[role="${role}"][aria-label]`)
  .join();
const TITLES = 'h1, h2, h3, [role="heading"]';
/** What people have written may hold any link. */
const WRITTEN = '[dir="auto"], article, [role="article"]';
const PAGE = 'main, [role="main"], [role="feed"]';
/** Bars of the page itself, from which a list may hang. */
const BARS = 'nav, [role="navigation"], [role="banner"]';

/**
 * What lies over the page and is the affair of whoever is signed in: windows and bubbles of conversations, the lists of messages
 * and of notices. Each once, the outermost element that holds it and nothing of the page. Told by the platform's own marks, by
 * links to conversations and from notices, and by names; what none of these tells is not found.
 */
export function findPrivateOverlays(root: ParentNode, site: ThreadSite): Element[] {
  const { privateMark, privateLink, textbox, dialog } = site.marks;
  const all = (selector: string | null) =>
    selector === null ? [] : [...root.querySelectorAll(selector)].filter((found) => !found.closest(PAGE));
  const signs = [
    ...all(privateLink).filter((link) => !link.parentElement?.closest(WRITTEN)),
    ...all(NAMED).filter((named) => isPrivateName(named.getAttribute('aria-label'))),
    ...all(TITLES).filter((title) => isPrivateTitle(title.textContent)),
    ...all(textbox).filter(isMessageBox),
  ];
  const overlays = new Set([
    ...all(privateMark).map((marked) => findOverlay(marked, dialog) ?? marked),
    ...signs.flatMap((sign) => findOverlay(sign, dialog) ?? []),
  ]);
  return [...overlays].filter((overlay) => !isWithin(overlay, overlays));
}

/** The outermost element around a sign that lies over the page without holding any of it. */
function findOverlay(sign: Element, dialog: string): Element | null {
  let overlay: Element | null = null;
  for (let up: Element | null = sign; up && !up.matches('body'); up = up.parentElement) {
    if (up.querySelector(PAGE) || (up.matches(BARS) && !up.closest(dialog))) break;
    if (up.matches(dialog) || liesOver(up)) overlay = up;
  }
  return overlay;
}

function liesOver(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /^(?:fixed|absolute|sticky)$/.test(style?.position ?? '');
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}
