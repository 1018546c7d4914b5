import type { CommentHandle, ControlCandidate, ControlLabel } from '@/utils/platforms/adapter';
import { isDenied } from '@/utils/platforms/dom/labels/denied-labels';
import type { Label, LabelThing } from '@/utils/platforms/dom/labels/label';
import { labelKey } from '@/utils/platforms/dom/labels/labels';
import { matchAction, matchName } from '@/utils/platforms/dom/labels/match-label';
import { moderationRights } from '@/utils/platforms/dom/labels/moderation-rights';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';
import { isPressable, readControlName } from './control-name';
import type { RemovalSite } from './removal-site';

/** The controls below `root` that are called exactly what the dictionary has for `label`, and nothing on the deny list. */
export function findNamed(
  root: ParentNode,
  selector: string,
  label: ControlLabel,
  site: RemovalSite,
): ControlCandidate[] {
  return matchControls(root, selector, label, site).map(({ element, wording }) =>
    describe(element, label, wording, site),
  );
}

/** The *Hide* buttons of a comment's own action row; those of a reply inside it are not its own. */
export function findInlineHide(handle: CommentHandle, site: RemovalSite): ControlCandidate[] {
  return matchInline(handle, 'inline-hide', site).map(({ element, wording }) =>
    describe(element, 'inline-hide', wording, site),
  );
}

/** True when the action row offers to show the comment again. Never pressed. */
export function hasInlineUnhide(handle: CommentHandle, site: RemovalSite): boolean {
  return matchInline(handle, 'inline-unhide', site).length > 0;
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
    return label ? [describe(element, 'comment-menu', label, site)] : [];
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
  if (label) return { ...describe(element, 'comment-menu', label, site), certainty: 'assumed' };
  return { element, label: 'comment-menu', key: `${site.id}/any/comment-menu`, certainty: 'assumed' };
}

interface Match {
  readonly element: HTMLElement;
  readonly wording: Label;
}

function matchControls(root: ParentNode, selector: string, thing: LabelThing, site: RemovalSite): Match[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isPressable).flatMap((element) => {
    const { name, everything } = readControlName(element);
    if (isDenied(normalizeLabel(everything))) return [];
    const wording = matchAction(site.removal.labels, thing, name);
    return wording ? [{ element, wording }] : [];
  });
}

function matchInline(handle: CommentHandle, thing: LabelThing, site: RemovalSite): Match[] {
  return matchControls(handle.actionRow, site.marks.button, thing, site).filter(
    ({ element }) => !element.hasAttribute('aria-label') && isOwn(element, handle, site),
  );
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

function describe(
  element: HTMLElement,
  label: ControlLabel,
  wording: Label,
  site: RemovalSite,
): ControlCandidate {
  return { element, label, key: labelKey(site.id, wording), certainty: wording.certainty };
}
