import { isUnderHost, readParameter, splitAddress, type Address } from '@/utils/platforms/dom/address';
import type { AddressShapes, PostAddress } from '@/utils/platforms/dom/thread-site';

export const INSTAGRAM_ORIGIN = 'https://www.instagram.com';

/** `/p/<code>/c/<comment>/r/<reply>/`, with the account's name before it on some pages. The reply's part is assumed. */
const COMMENT_PATH = /^\/(?:([\w.]+)\/)?(p|reel|tv)\/([\w-]+)\/c\/(\d+)(?:\/r\/(\d+))?\/?$/;
const POST_PATH = /^\/(?:([\w.]+)\/)?(p|reels?|tv)\/([\w-]+)\/?$/;
const PROFILE_PATH = /^\/([\w.]{1,30})\/?$/;
const RESERVED = new Set(
  'about accounts api challenge direct directory emails explore graphql legal p privacy reel reels stories tv web'.split(
    ' ',
  ),
);

/** The address shapes of instagram.com, November 2026. */
export const INSTAGRAM_ADDRESSES: AddressShapes = {
  readCommentLink(href) {
    const match = COMMENT_PATH.exec(ownAddress(href)?.path ?? '');
    if (!match) return null;
    const [path, account, kind = '', code = '', comment = '', reply] = match;
    return {
      role: 'permalink',
      commentId: reply ?? comment,
      parentId: reply === undefined ? null : comment,
      postId: null,
      post: makePost(account, kind, code),
      canonical: INSTAGRAM_ORIGIN + path,
    };
  },
  readPost(href) {
    const path = ownAddress(href)?.path ?? '';
    const match = POST_PATH.exec(path) ?? COMMENT_PATH.exec(path);
    return match && makePost(match[1], match[2] ?? '', match[3] ?? '');
  },
  readProfile(href) {
    const name = PROFILE_PATH.exec(ownAddress(href)?.path ?? '')?.[1]?.toLowerCase();
    if (name === undefined || RESERVED.has(name)) return null;
    return { keys: [`name:${name}`], id: null, canonical: `${INSTAGRAM_ORIGIN}/${name}/` };
  },
  readOutgoing(href) {
    const address = splitAddress(href);
    if (!address || address.host === '') return null;
    const target = address.host === 'l.instagram.com' ? readParameter(address.query, 'u') : null;
    if (target !== null) return /^https?:\/\//i.test(target) ? target : null;
    return isUnderHost(address.host, 'instagram.com') ? null : href;
  },
};

function ownAddress(href: string): Address | null {
  const address = splitAddress(href);
  return address && (address.host === '' || /^(?:www\.)?instagram\.com$/.test(address.host)) ? address : null;
}

function makePost(account: string | undefined, kind: string, code: string): PostAddress {
  const accountKeys = account === undefined || RESERVED.has(account) ? [] : [`name:${account.toLowerCase()}`];
  const place = kind.startsWith('reel') ? 'reel' : kind;
  return { alias: code, postId: null, canonical: `${INSTAGRAM_ORIGIN}/${place}/${code}/`, accountKeys };
}
