import type { CaptureDraft, MissingPart } from '@/utils/domain/capture-draft';
import type { PlatformId } from '@/utils/domain/platform';
import { fail, succeed, type Result } from '@/utils/domain/result';

/** The bytes behind an address, or a code that says why there are none. */
export type FetchMedia = (address: string) => Promise<Result<Uint8Array<ArrayBuffer>, string>>;

/** Which addresses evidence may be fetched from. */
export interface MediaHosts {
  /** A platform's own image hosts as suffixes, such as `fbcdn.net`. */
  readonly imageHosts: (platform: PlatformId) => readonly string[];
  /** The extension's own origin, for the pictures of the practice page; null where there is none. */
  readonly ownOrigin: string | null;
}

export interface FetchedMedia {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: MediaType;
}

/** A type that is kept, told by its first bytes and never by what the server calls it. */
export interface MediaType {
  readonly mediaType: string;
  readonly extension: string;
}

/** Fetches a draft's pictures side by side. What could not be had comes back as missing parts, one per address. */
export async function fetchAllMedia(
  draft: CaptureDraft,
  hosts: MediaHosts,
  fetchMedia: FetchMedia,
): Promise<{ readonly media: readonly FetchedMedia[]; readonly missing: readonly MissingPart[] }> {
  const addresses = [...new Set(draft.media)];
  const answers = await Promise.all(
    addresses.map(async (address): Promise<Result<FetchedMedia, string>> => {
      if (!isAllowedHost(address, draft.platform, hosts)) return fail('host-not-allowed');
      const answer = await fetchMedia(address);
      if (!answer.ok) return answer;
      const type = recognizeMedia(answer.value);
      return type ? succeed({ address, bytes: answer.value, type }) : fail('not-a-picture');
    }),
  );
  return {
    media: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
    missing: answers.flatMap((answer) =>
      answer.ok ? [] : [{ part: 'media' as const, reason: answer.failure, forbidsRemoval: false }],
    ),
  };
}

/** True for https on the platform's image hosts, and for the practice page's own pictures. */
export function isAllowedHost(address: string, platform: PlatformId, hosts: MediaHosts): boolean {
  if (!URL.canParse(address)) return false;
  if (platform === 'practice') return hosts.ownOrigin !== null && address.startsWith(`${hosts.ownOrigin}/`);
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return hosts.imageHosts(platform).some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** The type of a picture or film by its signature; null for anything that is not kept. */
export function recognizeMedia(bytes: Uint8Array): MediaType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return { mediaType: 'image/jpeg', extension: 'jpg' };
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', extension: 'png' };
  if (head.startsWith('GIF8')) return { mediaType: 'image/gif', extension: 'gif' };
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8))
    return { mediaType: 'image/webp', extension: 'webp' };
  if (head.startsWith('ftypavif', 4)) return { mediaType: 'image/avif', extension: 'avif' };
  if (head.startsWith('ftyp', 4)) return { mediaType: 'video/mp4', extension: 'mp4' };
  return null;
}
