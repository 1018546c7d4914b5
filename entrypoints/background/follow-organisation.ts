import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/messaging/revision';
import { LAST_MANAGED } from '@/utils/settings/remember-managed';
import type { Background } from './background';

/** Tells every open page when the organisation has set something else. */
export function followOrganisation({ storage, clock }: Background): void {
  browser.storage.onChanged.addListener((changes, area) => {
    // Before the first answer everybody has waited for it, and nobody needs to be told.
    const isCorrected = area === 'local' && changes[LAST_MANAGED]?.oldValue !== undefined;
    if (area === 'managed' || isCorrected) void bumpRevision(storage, clock());
  });
}
