import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { createThreadAdapter } from '@/utils/platforms/dom/thread-adapter';
import { LABELS } from '@/utils/platforms/dom/labels/labels';
import type { ThreadSite } from '@/utils/platforms/dom/thread-site';
import { INSTAGRAM_ADDRESSES, INSTAGRAM_ORIGIN } from './addresses';
import { identifyInstagramPage } from './page-identity';
import { instagramRemoval } from './removal';
import { INSTAGRAM_MARKS } from './selectors';
import { readInstagramSurface } from './surface';

const INSTAGRAM: ThreadSite = {
  id: 'instagram',
  version: '2026-11-21',
  imageHosts: ['cdninstagram.com', 'fbcdn.net'],
  origin: INSTAGRAM_ORIGIN,
  addresses: INSTAGRAM_ADDRESSES,
  marks: INSTAGRAM_MARKS,
  removal: instagramRemoval,
  publishing: { labels: LABELS, thing: 'publish-caption' },
  surfaceOf: readInstagramSurface,
  identifyPage: (page) => identifyInstagramPage(page, INSTAGRAM),
  // No sign in the page tells under whose name a comment would be written.
  actingAs: () => null,
};

/** Instagram in the browser: posts in a dialog and on their own page. */
export const instagramAdapter: PlatformAdapter = createThreadAdapter(INSTAGRAM);
