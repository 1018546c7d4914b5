import type { ThreadSite } from './thread-site';

/** True when an ancestor below `comment` is a text block: the element belongs to what somebody wrote. */
export function isWithinText(element: Element, comment: Element, site: ThreadSite): boolean {
  for (let around = element.parentElement; around && around !== comment; around = around.parentElement) {
    if (around.matches(site.marks.textBlock)) return true;
  }
  return false;
}
