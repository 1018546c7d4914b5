import { browser } from 'wxt/browser';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { askBackground } from '@/utils/messaging/ask-background';
import { loadPolicy } from '@/utils/policies/load-policy';
import { packSource } from '@/utils/policies/policy-in-force';
import { readOwnPacks } from '@/utils/settings/own-packs';

/** The pack that the address asks for (`?pack=se/kalmar`), else the one in force; null when there is none. */
export async function loadShownPolicy(search: string): Promise<ResolvedPolicy | null> {
  const asked = new URLSearchParams(search).get('pack');
  if (asked === null) {
    const answer = await askBackground('policy:in-force');
    return answer.ok ? answer.value.resolved : null;
  }
  const loaded = await loadPolicy(asked, packSource(await readOwnPacks(browser.storage.local)));
  return loaded.ok ? loaded.value : null;
}
