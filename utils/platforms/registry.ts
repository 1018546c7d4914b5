import type { PlatformAdapter } from './adapter';
import { splitAddress, isUnderHost } from './dom/address';
import { findPrivateOverlays, type PrivateMarks } from './dom/find-private-overlays';
import { facebookAdapter } from './facebook/adapter';
import { FACEBOOK_PRIVATE_MARKS } from './facebook/selectors';
import { instagramAdapter } from './instagram/adapter';
import { INSTAGRAM_PRIVATE_MARKS } from './instagram/selectors';
import { createPracticeAdapter } from './practice/adapter';

interface Platform {
  /** On it and all under it the adapter reads. */
  readonly host: string;
  readonly adapter: PlatformAdapter;
  /** Null where nobody has messages or notices. */
  readonly privateMarks: PrivateMarks | null;
}

const platforms: readonly Platform[] = [
  { host: 'facebook.com', adapter: facebookAdapter, privateMarks: FACEBOOK_PRIVATE_MARKS },
  { host: 'instagram.com', adapter: instagramAdapter, privateMarks: INSTAGRAM_PRIVATE_MARKS },
  { host: 'bevara', adapter: createPracticeAdapter('chrome-extension://bevara'), privateMarks: null },
];

/** The adapter that reads pages at this address; null where Bevara knows no platform. */
export function adapterForUrl(url: string): PlatformAdapter | null {
  return platformAt(url)?.adapter ?? null;
}

/**
 * What lies over a page at this address and is the affair of whoever is signed in (`findPrivateOverlays`). No part of the adapter:
 * only a picture of the whole view asks for it, and every page pays for what the adapter holds.
 */
export function findOverlaysAt(url: string, root: ParentNode): Element[] {
  const marks = platformAt(url)?.privateMarks;
  return marks ? findPrivateOverlays(root, marks) : [];
}

function platformAt(url: string): Platform | undefined {
  const host = splitAddress(url)?.host;
  return platforms.find((platform) => host !== undefined && isUnderHost(host, platform.host));
}
