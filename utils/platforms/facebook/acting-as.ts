import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';
import type { ThreadSite } from '@/utils/platforms/dom/thread-site';
import { identifyFacebookPage } from './page-identity';

/** "Comment as X": en verified 2026-09-25 on the live timeline, sv and nb assumed. */
const COMMENT_AS = /^(?:comment as|kommentera som|kommenter som) (.+)$/i;

/** In whose name a comment would be written (NYK-20, VAR-22), from the name of the comment boxes. Null when they disagree or none is there. */
export function readActingAs(page: PageContext, site: ThreadSite): ReturnType<PlatformAdapter['actingAs']> {
  const names = new Set<string>();
  for (const box of page.document.querySelectorAll(site.marks.textbox)) {
    const name = COMMENT_AS.exec(box.getAttribute('aria-label') ?? '')?.[1];
    if (name !== undefined) names.add(name.trim());
  }
  const [name] = names;
  const identity = identifyFacebookPage(page, site);
  if (name === undefined || names.size > 1 || !identity) return null;
  return { kind: normalizeLabel(identity.name) === normalizeLabel(name) ? 'page' : 'profile', name };
}
