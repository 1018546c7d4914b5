import type { PageIdentity } from '@/utils/domain/account';
import type { Surface } from '@/utils/domain/platform';
import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';
import { readLine } from '@/utils/platforms/dom/page-text';
import { PRACTICE_MARKS } from './selectors';

/** "Comment as X", in the practice page's three languages. */
const COMMENT_AS = /^(?:comment as|kommentera som|kommenter som) (.+)$/i;

/** A post in a dialog lies over the timeline. */
export function readPracticeSurface({ document }: PageContext): Surface {
  const isPostDialog = [...document.querySelectorAll(PRACTICE_MARKS.dialog)].some((dialog) =>
    dialog.querySelector('[role="article"]'),
  );
  return isPostDialog ? 'post-dialog' : 'page-timeline';
}

/** Whose page the address shows; without a parameter the fictional municipality's. Null at any other address. */
export function identifyPracticePage({ document, url }: PageContext): PageIdentity | null {
  if (url.pathname !== '/practice.html') return null;
  const id = url.searchParams.get('profile') ?? url.searchParams.get('id') ?? PRACTICE_ACCOUNT_ID;
  if (!/^\d+$/.test(id)) return null;
  const heading = document.querySelector('[role="main"] h1');
  return {
    platform: 'practice',
    keys: [`id:${id}`],
    name: (heading && readLine(heading)) ?? id,
    address: `${url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin}/practice.html?profile=${id}`,
  };
}

/** In whose name a comment would be written, from the comment boxes (NYK-20, VAR-22). Null when they disagree or none is there. */
export function readPracticeActor(page: PageContext): ReturnType<PlatformAdapter['actingAs']> {
  const names = new Set<string>();
  for (const box of page.document.querySelectorAll(PRACTICE_MARKS.textbox)) {
    const name = COMMENT_AS.exec(box.getAttribute('aria-label') ?? '')?.[1];
    if (name !== undefined) names.add(name.trim());
  }
  const [name] = names;
  const identity = identifyPracticePage(page);
  if (name === undefined || names.size > 1 || !identity) return null;
  return { kind: normalizeLabel(identity.name) === normalizeLabel(name) ? 'page' : 'profile', name };
}
