import { browser } from 'wxt/browser';
import { succeed } from '@/utils/domain/result';
import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform } from '@/utils/messaging/check-sender';
import { linksSchema } from '@/utils/messaging/message-schemas';
import { readSettings } from '@/utils/settings/settings-store';
import type { Background } from './background';
import { isOnDomain, lookAtLink } from './look-at-link';
import { readPolicyInForce } from './read-policy';

/** True when the editor has allowed it, and the browser too, for every domain of the organisation. */
export async function mayAskLinks(
  { storage, makeId }: Background,
  domains: readonly string[],
): Promise<boolean> {
  const { asksLinks } = await readSettings(storage, makeId);
  if (!asksLinks || domains.length === 0) return false;
  return browser.permissions.contains({ origins: domains.map((domain) => `*://*.${domain}/*`) });
}

/** Asks the organisation's own pages whether they answer (NYK-22), and never any other host. */
export function answerLinks(background: Background): void {
  answer('links:look', {
    schema: linksSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, background.home),
    handle: async (addresses) => {
      const policy = await readPolicyInForce(background);
      if (!policy.ok) return policy;
      const { officialDomains } = policy.value.resolved.policy.identity;
      const isAllowed = await mayAskLinks(background, officialDomains);
      const looked = await Promise.all(
        addresses.map(async (address) => {
          const isOwn = officialDomains.some((domain) => isOnDomain(address, domain));
          return [address, isAllowed && isOwn ? await lookAtLink(address, fetch) : null] as const;
        }),
      );
      return succeed(Object.fromEntries(looked));
    },
  });
}
