import type { Surface } from '@/utils/domain/platform';
import type { PageContext } from '@/utils/platforms/adapter';
import { FACEBOOK_ADDRESSES } from './addresses';
import { FACEBOOK_MARKS } from './selectors';

/** What kind of page is in view. A post in a dialog lies over whatever page it was opened from. */
export function readFacebookSurface({ document, url }: PageContext): Surface {
  const path = url.pathname;
  if (/^\/photo(?:\.php)?\/?$/.test(path)) return 'photo-viewer';
  if (path.startsWith('/reel/')) return 'reel';
  const isPostDialog = [...document.querySelectorAll(FACEBOOK_MARKS.dialog)].some((dialog) =>
    dialog.querySelector('[role="article"]'),
  );
  if (isPostDialog) return 'post-dialog';
  if (path.startsWith('/groups/')) return 'group';
  if (FACEBOOK_ADDRESSES.readPost(url.href)) return 'post-page';
  if (FACEBOOK_ADDRESSES.readProfile(url.href)) return 'page-timeline';
  return path === '/' || path === '/home.php' ? 'feed' : 'unknown';
}
