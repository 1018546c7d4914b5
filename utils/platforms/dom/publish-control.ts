import type { PublishControl } from '@/utils/platforms/adapter';
import { labelKey } from './labels/labels';
import type { Label, LabelThing } from './labels/label';
import { matchName } from './labels/match-label';
import { readLine } from './page-text';
import type { ThreadSite } from './thread-site';
import { isShown } from './removal/control-name';

/**
 * The one control in `root` whose exact name publishes ("Publicerades för några sekunder sedan" only begins like one);
 * null where there is none or where it could be more than one. A verified name goes before an assumed one.
 */
export function findPublishControl(root: Element, site: ThreadSite): PublishControl | null {
  return findNamed(root, site.publishing.thing, site);
}

/** The same for a post that is being edited, where saving publishes. */
export function findSaveControl(root: Element, site: ThreadSite): PublishControl | null {
  return findNamed(root, 'save-edit', site);
}

function findNamed(root: Element, thing: LabelThing, site: ThreadSite): PublishControl | null {
  const named = [...root.querySelectorAll<HTMLElement>(site.marks.button)].flatMap((element) => {
    const name = element.getAttribute('aria-label') ?? readLine(element) ?? '';
    const label = matchName(site.publishing.labels, thing, name);
    return label ? { element, name, label } : [];
  });
  const ofKind = (certainty: Label['certainty']) =>
    named.filter(({ label }) => label.certainty === certainty);
  const likely = ofKind('verified').length > 0 ? ofKind('verified') : ofKind('assumed');
  // A page may keep a second one that is not drawn, for another width of the window.
  const found = likely.length > 1 ? likely.filter(({ element }) => isShown(element)) : likely;
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const { element, name, label } = only;
  return { element, label: name, key: labelKey(site.id, label), certainty: label.certainty };
}
