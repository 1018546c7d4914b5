import type { PlatformAdapter } from './adapter';
import { splitAddress, isUnderHost } from './dom/address';
import { facebookAdapter } from './facebook/adapter';
import { instagramAdapter } from './instagram/adapter';
import { createPracticeAdapter } from './practice/adapter';

/** Every platform, with the host (and all under it) on which its adapter reads. */
const platforms: readonly { readonly host: string; readonly adapter: PlatformAdapter }[] = [
  { host: 'facebook.com', adapter: facebookAdapter },
  { host: 'instagram.com', adapter: instagramAdapter },
  { host: 'bevara', adapter: createPracticeAdapter('chrome-extension://bevara') },
];

/** The adapter that reads pages at this address; null where Bevara knows no platform. */
export function adapterForUrl(url: string): PlatformAdapter | null {
  const host = splitAddress(url)?.host;
  return (
    platforms.find((platform) => host !== undefined && isUnderHost(host, platform.host))?.adapter ?? null
  );
}
