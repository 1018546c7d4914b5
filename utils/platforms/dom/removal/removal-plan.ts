import type { Measure } from '@/utils/domain/platform';
import type { CommentHandle, PageContext, RemovalPlan, RemovalStep } from '@/utils/platforms/adapter';
import { moderationRights } from '@/utils/platforms/dom/labels/moderation-rights';
import { isShown, readControlName } from './control-name';
import { findInlineHide, findMenuButtons, findNamed } from './find-controls';
import { watchOpenings } from './newly-opened';
import type { Locate, RemovalSite } from './removal-site';

/**
 * The steps of a removal on a site with inline buttons, "…" menus and confirm dialogs: *Hide* in the action row where
 * there is one, otherwise menu, item, and the question that may follow. Every step looks the comment up anew.
 * Null where the site does not offer the measure, or the editor may not do it to this comment: a page's own comment
 * cannot be hidden, and a visitor's "Hide" hides for the visitor alone.
 */
export function buildRemovalPlan(
  site: RemovalSite,
  handle: CommentHandle,
  measure: Measure,
  page: PageContext,
  locate: Locate,
): RemovalPlan | null {
  if (!site.removal.measures.includes(measure) || !isOffered(handle, measure, site)) return null;
  const find = () => locate(handle.commentId, page);
  const confirm = confirmStep(site, measure, page);
  if (measure === 'hide' && findInlineHide(handle, site).length > 0) {
    return { measure, steps: [inlineStep(site, find), confirm] };
  }
  return { measure, steps: [openMenuStep(site, find), chooseItemStep(site, measure, page, find), confirm] };
}

function isOffered(handle: CommentHandle, measure: Measure, site: RemovalSite): boolean {
  const [button, ...others] = findMenuButtons(handle, site);
  if (!button || others.length > 0) return true;
  const rights = moderationRights(site.removal.labels, readControlName(button.element).name)?.rights;
  return rights !== 'report-only' && !(rights === 'own' && measure === 'hide');
}

type Find = () => CommentHandle | null;

function inlineStep(site: RemovalSite, find: Find): RemovalStep {
  return {
    name: 'inline',
    prepare: () => undefined,
    find() {
      const handle = find();
      return handle ? findInlineHide(handle, site) : [];
    },
    opened: () => null,
    ifAbsent: 'assist',
  };
}

function openMenuStep(site: RemovalSite, find: Find): RemovalStep {
  return {
    name: 'open-menu',
    prepare() {
      if (site.removal.needsHover) hover(find()?.element);
    },
    find() {
      const handle = find();
      return handle ? findMenuButtons(handle, site) : [];
    },
    opened: () => null,
    ifAbsent: 'assist',
  };
}

function chooseItemStep(site: RemovalSite, measure: Measure, page: PageContext, find: Find): RemovalStep {
  const menus = watchOpenings(page.document, site.marks.menu, site);
  let opener: HTMLElement | null = null;
  /** The one "…" button of the comment now; null when it is none, several, or says that its menu is closed. */
  function currentOpener(): HTMLElement | null {
    const handle = find();
    const [button, ...others] = handle ? findMenuButtons(handle, site) : [];
    return button && others.length === 0 ? button.element : null;
  }
  return {
    name: 'choose-item',
    prepare() {
      menus.remember();
      opener = currentOpener();
    },
    find() {
      if (!opener || currentOpener() !== opener || opener.getAttribute('aria-expanded') === 'false')
        return [];
      const items = menus
        .list()
        .flatMap((menu) => findNamed(menu, site.marks.menuItem, `item-${measure}`, site));
      return withoutRepeats(items);
    },
    opened: () => menus.list().find((menu) => hasShown(menu, site.marks.menuItem)) ?? null,
    ifAbsent: 'assist',
  };
}

function confirmStep(site: RemovalSite, measure: Measure, page: PageContext): RemovalStep {
  const dialogs = watchOpenings(page.document, site.marks.dialog, site);
  return {
    name: 'confirm',
    prepare: () => dialogs.remember(),
    find() {
      const buttons = dialogs
        .list()
        .flatMap((dialog) => findNamed(dialog, site.marks.button, `confirm-${measure}`, site));
      return withoutRepeats(buttons);
    },
    opened: () => dialogs.list().find((dialog) => hasShown(dialog, site.marks.button)) ?? null,
    ifAbsent: 'skip',
  };
}

/** A dialog inside a dialog finds the same control twice. */
function withoutRepeats<T extends { readonly element: Element }>(found: readonly T[]): T[] {
  return found.filter((one, at) => found.findIndex(({ element }) => element === one.element) === at);
}

function hasShown(root: Element, selector: string): boolean {
  return [...root.querySelectorAll(selector)].some(isShown);
}

function hover(element: Element | undefined): void {
  for (const type of ['pointerover', 'pointerenter'] as const) {
    element?.dispatchEvent(new PointerEvent(type, { bubbles: type === 'pointerover', composed: true }));
  }
  for (const type of ['mouseover', 'mouseenter'] as const) {
    element?.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mouseover', composed: true }));
  }
}
