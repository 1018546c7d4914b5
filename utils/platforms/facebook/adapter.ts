import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { createThreadAdapter } from '@/utils/platforms/dom/thread-adapter';
import { LABELS } from '@/utils/platforms/dom/labels/labels';
import type { ThreadSite } from '@/utils/platforms/dom/thread-site';
import { readActingAs } from './acting-as';
import { FACEBOOK_ADDRESSES, FACEBOOK_ORIGIN } from './addresses';
import { identifyFacebookPage } from './page-identity';
import { facebookRemoval } from './removal';
import { FACEBOOK_MARKS } from './selectors';
import { readFacebookSurface } from './surface';

const FACEBOOK: ThreadSite = {
  id: 'facebook',
  version: '2026-11-21',
  imageHosts: ['fbcdn.net'],
  origin: FACEBOOK_ORIGIN,
  addresses: FACEBOOK_ADDRESSES,
  marks: FACEBOOK_MARKS,
  removal: facebookRemoval,
  publishing: { labels: LABELS, thing: 'publish' },
  surfaceOf: readFacebookSurface,
  identifyPage: (page) => identifyFacebookPage(page, FACEBOOK),
  actingAs: (page) => readActingAs(page, FACEBOOK),
};

/** Facebook in the browser: pages, groups, post dialogs. */
export const facebookAdapter: PlatformAdapter = createThreadAdapter(FACEBOOK);
