import type { PlatformId } from '@/utils/domain/platform';

/** Equal to the host permissions of the manifest and to the adapters' `imageHosts`. */
const IMAGE_HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  facebook: ['fbcdn.net'],
  instagram: ['cdninstagram.com', 'fbcdn.net'],
  practice: [],
};

/** The hosts that pictures of a platform's comments are fetched from, as suffixes. */
export function imageHostsOf(platform: PlatformId): readonly string[] {
  return IMAGE_HOSTS[platform];
}
