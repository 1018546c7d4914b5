import type { CommentHandle, ControlCandidate } from '@/utils/platforms/adapter';
import { isDenied } from '@/utils/platforms/dom/labels/denied-labels';
import type { Label, LabelThing } from '@/utils/platforms/dom/labels/label';
import { labelKey } from '@/utils/platforms/dom/labels/labels';
import { matchAction, matchName } from '@/utils/platforms/dom/labels/match-label';
import { moderationRights } from '@/utils/platforms/dom/labels/moderation-rights';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';
import { isPressable, readControlName } from './control-name';
import type { RemovalSite } from './removal-site';

/** The controls below `root` that are called exactly what the dictionary has for `thing`, and nothing on the deny list. */
export function findNamed(
  root: ParentNode,
  selector: string,
  thing: LabelThing,
  site: RemovalSite,
): ControlCandidate[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isPressable).flatMap((element) => {
    const { name, everything } = readControlName(element);
    const label = isDenied(normalizeLabel(everything)) ? null : matchAction(site.removal.labels, thing, name);
    return label ? [toCandidate(element, label, site)] : [];
  });
}

/** The same among the buttons of a comment's own action row; those of a reply inside it are not its own. */
export function findInline(handle: CommentHandle, thing: LabelThing, site: RemovalSite): ControlCandidate[] {
  return findNamed(handle.actionRow, site.marks.button, thing, site).filter(
    ({ element }) => !element.hasAttribute('aria-label') && isOwn(element, handle, site),
  );
}

/**
 * The "…" buttons of a comment: by structure, and where that finds none or several, by the names that such a button
 * is known under. Its name only opens a menu, so the deny list does not apply to it.
 */
export function findMenuButtons(handle: CommentHandle, site: RemovalSite): ControlCandidate[] {
  const byStructure = findOwn(handle, site.marks.menuButton, site);
  if (byStructure.length === 1) return byStructure.map((element) => describeMenuButton(element, site));
  const pool = byStructure.length > 0 ? byStructure : findOwn(handle, site.marks.button, site);
  const named = pool.flatMap((element) => {
    const label = nameOfMenuButton(element, site);
    return label ? [toCandidate(element, label, site)] : [];
  });
  if (named.length > 0) return named;
  return byStructure.map((element) => describeMenuButton(element, site));
}

/** The wording on a "…" button that the dictionary knows, or null. */
function nameOfMenuButton(element: HTMLElement, site: RemovalSite): Label | null {
  const { name } = readControlName(element);
  const { labels } = site.removal;
  return moderationRights(labels, name)?.label ?? matchName(labels, 'comment-menu', name);
}

/** Structure that has been seen is enough to open a menu; otherwise its name has to be known too. */
function describeMenuButton(element: HTMLElement, site: RemovalSite): ControlCandidate {
  if (site.removal.menuButton === 'verified') {
    return { element, label: 'comment-menu', key: `${site.id}/any/comment-menu`, certainty: 'verified' };
  }
  const label = nameOfMenuButton(element, site);
  if (label) return { ...toCandidate(element, label, site), certainty: 'assumed' };
  return { element, label: 'comment-menu', key: `${site.id}/any/comment-menu`, certainty: 'assumed' };
}

function findOwn(handle: CommentHandle, selector: string, site: RemovalSite): HTMLElement[] {
  return [...handle.element.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => isPressable(element) && isOwn(element, handle, site),
  );
}

/** False for what belongs to a comment inside this one. */
function isOwn(element: Element, handle: CommentHandle, site: RemovalSite): boolean {
  if (site.marks.comment === null) return true;
  const nearest = element.closest(site.marks.comment);
  return !nearest || nearest === handle.element || !handle.element.contains(nearest);
}

function toCandidate(element: HTMLElement, label: Label, site: RemovalSite): ControlCandidate {
  const isName = label.thing.startsWith('rights-') || label.thing === 'comment-menu';
  return {
    element,
    label: isName ? 'comment-menu' : label.thing,
    key: labelKey(site.id, label),
    certainty: label.certainty,
  };
}
