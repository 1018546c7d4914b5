import type { Surface } from '@/utils/domain/platform';
import type { PageContext } from '@/utils/platforms/adapter';
import { INSTAGRAM_ADDRESSES } from './addresses';
import { INSTAGRAM_MARKS } from './selectors';

/** What kind of page is in view. A post opened from a profile lies in a dialog over it. */
export function readInstagramSurface({ document, url }: PageContext): Surface {
  const dialogs = [...document.querySelectorAll(INSTAGRAM_MARKS.dialog)];
  if (dialogs.some((dialog) => dialog.querySelector('article'))) return 'post-dialog';
  if (/^\/(?:[\w.]+\/)?reels?\//.test(url.pathname)) return 'reel';
  if (INSTAGRAM_ADDRESSES.readPost(url.href)) return 'post-page';
  if (INSTAGRAM_ADDRESSES.readProfile(url.href)) return 'page-timeline';
  return url.pathname === '/' ? 'feed' : 'unknown';
}
