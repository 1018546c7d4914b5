import type { Measure, Rights } from '@/utils/domain/platform';
import { owns } from './author-link';
import { matchName } from './labels/match-label';
import { moderationRights } from './labels/moderation-rights';
import { readLine } from './page-text';
import type { ThreadSite } from './thread-site';

/**
 * What the editor may do, from the name of the comment's "…" button (one label with three values) or, without it, from a *Hide*
 * in the action row. `unknown` when neither is there or the two contradict one another.
 */
export function readRights(
  comment: Element,
  site: ThreadSite,
): { readonly rights: Rights; readonly measures: readonly Measure[] } {
  const stated = new Set<Rights>();
  let hasInlineHide = false;
  for (const button of comment.querySelectorAll(site.marks.button)) {
    if (!owns(comment, button, site)) continue;
    const label = button.getAttribute('aria-label');
    if (label !== null) {
      const told = moderationRights(site.removal.labels, label);
      if (told) stated.add(told.rights);
    } else {
      const text = readLine(button) ?? '';
      hasInlineHide ||= ['inline-hide', 'inline-unhide'].some((thing) =>
        matchName(site.removal.labels, thing as 'inline-hide', text),
      );
    }
  }
  if (stated.size === 0 && hasInlineHide) return { rights: 'moderate', measures: ['hide'] };
  const [rights] = stated;
  if (stated.size !== 1 || rights === undefined) return { rights: 'unknown', measures: [] };
  if (rights === 'moderate') return { rights, measures: ['hide', 'delete'] };
  if (hasInlineHide) return { rights: 'unknown', measures: [] };
  return { rights, measures: rights === 'own' ? ['delete'] : [] };
}
