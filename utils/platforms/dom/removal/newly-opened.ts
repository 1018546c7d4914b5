import { isShown } from './control-name';
import type { RemovalSite } from './removal-site';

/** Tells which menus or dialogs have opened since a moment. They stand in portals, anywhere in the document. */
export interface Openings {
  /** The moment: what is open now does not count later. */
  remember(): void;
  /** What has opened since, in document order; nothing before `remember` was called. */
  list(): HTMLElement[];
}

/**
 * Watches for elements that match `selector`. A post shown in a dialog, a chat and a composer are dialogs too
 * (platforms.md, fact 5), so only what holds no comment, no text box and no file field counts.
 */
export function watchOpenings(document: Document, selector: string, site: RemovalSite): Openings {
  const shown = () => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  let before: ReadonlySet<Element> | null = null;
  return {
    remember() {
      before = new Set(shown());
    },
    list() {
      const known = before;
      return known ? shown().filter((element) => !known.has(element) && isPlain(element, site)) : [];
    },
  };
}

/** True when an element holds nothing that somebody reads or writes: no comment, article, text box or file field. */
export function isPlain(element: Element, { marks }: RemovalSite): boolean {
  const content = [marks.comment, marks.textbox, 'article, [role="article"], input[type="file"]'];
  return !element.querySelector(content.filter((selector) => selector !== null).join(', '));
}
