import type { Surface } from '@/utils/domain/platform';
import { MarkupChanged } from '@/utils/platforms/markup-changed';

/** The first element that matches. Throws `MarkupChanged` naming `part` when there is none: use it for what must be there. */
export function find(root: ParentNode, selector: string, part: string, surface: Surface): Element {
  const element = root.querySelector(selector);
  if (!element) throw new MarkupChanged(part, surface);
  return element;
}

/** The first element that matches, or null where the page may well be without it. */
export function findOptional(root: ParentNode, selector: string): Element | null {
  return root.querySelector(selector);
}
