import type { MissingPart } from '@/utils/domain/capture-draft';
import type { Attachment } from '@/utils/domain/seen-comment';

/** The practice page's host is the extension itself. */
const PROTOCOL = /^(?:https|(?:chrome|moz)-extension):$/;

/** True for an https address on one of the hosts or below it, or one in the extension where that is the host. */
export function isOnHost(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (!url || !PROTOCOL.test(url.protocol) || url.username || url.password || url.port) return false;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** The picture addresses whose bytes belong to the evidence: only on the platform's own image hosts. */
export function chooseMedia(
  attachments: readonly Attachment[],
  imageHosts: readonly string[],
): { readonly media: readonly string[]; readonly missing: readonly MissingPart[] } {
  const addresses = attachments.flatMap((attachment) => attachment.imageUrl ?? []);
  const media = [...new Set(addresses.filter((address) => isOnHost(address, imageHosts)))];
  const isSomeForeign = addresses.some((address) => !isOnHost(address, imageHosts));
  const isSomeUnseen = attachments.some((a) => a.imageUrl === null && a.kind !== 'link');
  const missing: MissingPart[] = [];
  if (isSomeForeign) missing.push({ part: 'media', reason: 'host-not-allowed', forbidsRemoval: false });
  if (isSomeUnseen) missing.push({ part: 'media', reason: 'no-picture-address', forbidsRemoval: false });
  return { media, missing };
}
