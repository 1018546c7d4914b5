import { isChatName, isMessageBox, isPrivateName, isPrivateTitle } from './private-names';
import type { ThreadMarks } from './thread-site';

/** CSS selectors; each platform's `selectors.ts` says where every one was seen. */
export interface PrivateMarks extends Pick<ThreadMarks, 'dialog' | 'textbox'> {
  /** What is, or lies in, a conversation or a list of notices, whatever it is called. */
  readonly mark: string;
  /** Links to a conversation and from a notice. */
  readonly link: string;
}

const NAMED = ['dialog', 'region', 'complementary', 'log', 'grid', 'list']
  .map((role) => `[role="${role}"][aria-label]`)
  .join();
const BUTTONS = '[role="button"][aria-label]';
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
export function findPrivateOverlays(root: ParentNode, marks: PrivateMarks): Element[] {
  const { mark, link, textbox, dialog } = marks;
  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((found) => !found.closest(PAGE));
  const signs = [
    ...all(link).filter((found) => !found.parentElement?.closest(WRITTEN)),
    ...all(NAMED).filter((named) => isPrivateName(named.getAttribute('aria-label'))),
    // A button called "Messenger" stands in every bar and opens what it is called; one that closes a chat stands in it.
    ...all(BUTTONS).filter((button) => isChatName(button.getAttribute('aria-label'))),
    ...all(TITLES).filter((title) => isPrivateTitle(title.textContent)),
    ...all(textbox).filter(isMessageBox),
  ];
  const overlays = new Set([
    ...all(mark).map((marked) => findOverlay(marked, dialog) ?? marked),
    ...signs.flatMap((sign) => findOverlay(sign, dialog) ?? []),
  ]);
  return [...overlays].filter((overlay) => !isWithin(overlay, overlays) && isTelling(overlay));
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

/** Where conversations would stand, a lone button to begin one tells nothing of anybody. */
function isTelling(overlay: Element): boolean {
  return overlay.textContent?.trim() !== '' || overlay.querySelector('img, image, video, canvas') !== null;
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}
