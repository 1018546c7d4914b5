import type { PageContext } from '@/utils/platforms/adapter';
import { findPhrase } from '@/utils/platforms/dom/labels/match-label';
import { isShown } from './control-name';
import type { RemovalSite } from './removal-site';

/** Somebody is asked who they are: a password or a code from their telephone. */
const ASKS_WHO = 'input[type="password"], input[autocomplete="one-time-code"]';
/** What people write may hold any words; a dialog around it says nothing by them. */
const HOLDS_TEXT = 'article, [role="article"], [role="textbox"], textarea';

/**
 * A dialog or address by which the platform says that it wants us to stop; null when there is none.
 * Matches generously: to stop once too often costs the editor one press.
 */
export function findStopDialog(site: RemovalSite, page: PageContext): 'rate-limit' | 'checkpoint' | null {
  const { checkpointPaths, labels } = site.removal;
  if (checkpointPaths.some((path) => page.url.pathname.startsWith(path))) return 'checkpoint';
  const selector = `${site.marks.dialog}, [role="alertdialog"]`;
  for (const dialog of page.document.querySelectorAll<HTMLElement>(selector)) {
    if (!isShown(dialog)) continue;
    if (dialog.querySelector(ASKS_WHO)) return 'checkpoint';
    if (dialog.querySelector(HOLDS_TEXT)) continue;
    const text = dialog.innerText;
    if (findPhrase(labels, 'stop-checkpoint', text)) return 'checkpoint';
    if (findPhrase(labels, 'stop-rate-limit', text)) return 'rate-limit';
  }
  return null;
}
