import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/messaging/revision';
import type { Background } from './background';

/** Tells every open page when the organisation has set something else. */
export function followOrganisation({ storage, clock }: Background): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void bumpRevision(storage, clock());
  });
}
