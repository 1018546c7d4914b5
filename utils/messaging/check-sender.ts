import { PLATFORM_IDS, type PlatformId } from '@/utils/domain/platform';

/** The part of `runtime.MessageSender` that tells where a message comes from. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly windowId: number };
}

const ORIGINS: Readonly<Record<Exclude<PlatformId, 'practice'>, string>> = {
  facebook: 'https://www.facebook.com',
  instagram: 'https://www.instagram.com',
};

/** True for a message from one of the extension's own pages. `home` is `runtime.getURL('')`. */
export function isFromOurPage(sender: Sender, home: string): boolean {
  return sender.url?.startsWith(home) ?? false;
}

/** True when the message comes from where comments of that platform are read; practice is a page of our own. */
export function isFromPlatform(sender: Sender, platform: PlatformId, home: string): boolean {
  if (platform === 'practice') return isFromOurPage(sender, home);
  return URL.parse(sender.url ?? '')?.origin === ORIGINS[platform];
}

/** True when the message comes from any place where comments are read. */
export function isFromAnyPlatform(sender: Sender, home: string): boolean {
  return PLATFORM_IDS.some((platform) => isFromPlatform(sender, platform, home));
}
