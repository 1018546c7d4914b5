import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/messaging/revision';
import { LAST_MANAGED } from '@/utils/settings/remember-managed';
import type { Background } from './background';

/** Tells every open page when the organisation has set something else. */
export function followOrganisation({ storage, clock }: Background): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && LAST_MANAGED in changes))
      void bumpRevision(storage, clock());
  });
}
