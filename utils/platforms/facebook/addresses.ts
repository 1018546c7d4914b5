import { isUnderHost, readParameter, type Address } from '@/utils/platforms/dom/address';
import { createCommentIdShapes } from '@/utils/platforms/dom/comment-link';
import type { PostAddress, ProfileAddress } from '@/utils/platforms/dom/thread-site';

export const FACEBOOK_ORIGIN = 'https://www.facebook.com';

const POST_PATH = /^\/([^/]+)\/(?:posts|videos|photos)\/(?:[^/]+\/)*?(pfbid\w+|\d+)\/?$/;
const GROUP_POST_PATH = /^\/groups\/([^/]+)\/(?:posts|permalink)\/(pfbid\w+|\d+)\/?$/;
const REEL_PATH = /^\/reel\/(\d+)\/?$/;
const PERSON_IN_GROUP_PATH = /^\/groups\/[^/]+\/user\/(\d+)\/?$/;
const GROUP_PATH = /^\/groups\/([^/]+)\/?$/;
const PEOPLE_PATH = /^\/people\/[^/]+\/(\d+)\/?$/;
const VANITY_PATH = /^\/([a-z0-9.]{2,})\/?$/i;
/** First parts of addresses that are Facebook's own and nobody's page. */
const RESERVED = new Set(
  (
    'about ad_center ads adsmanager bookmarks business careers dialog events feed friends fundraisers gaming groups hashtag help ' +
    'home login logout marketplace me media memories messages notifications pages people permalink photo photos places plugins ' +
    'policies policy privacy professional_dashboard profile reel reels saved search settings share sharer stories story terms ' +
    'video videos watch'
  ).split(' '),
);

/** The address shapes of facebook.com, as seen in links of November 2026. */
export const FACEBOOK_ADDRESSES = createCommentIdShapes({
  isOwnHost: (host) => isUnderHost(host, 'facebook.com'),
  readPost: readFacebookPost,
  readProfile: readFacebookProfile,
  unwrapRedirect(address) {
    const isRedirect = /^(?:lm?|www)\.facebook\.com$/.test(address.host) && address.path === '/l.php';
    const target = isRedirect ? readParameter(address.query, 'u') : null;
    return target !== null && /^https?:\/\//i.test(target) ? target : null;
  },
});

/** `permalink.php`, `story.php`, photo and film addresses, `/<page>/posts/…`, `/groups/<group>/posts/…`. */
export function readFacebookPost({ path, query }: Address): PostAddress | null {
  if (path === '/permalink.php' || path === '/story.php') {
    const alias = readParameter(query, 'story_fbid');
    const owner = readParameter(query, 'id');
    if (!isAlias(alias) || !isDigits(owner)) return null;
    return makePost(alias, `${path}?story_fbid=${alias}&id=${owner}`, [`id:${owner}`]);
  }
  if (path === '/photo' || path === '/photo/' || path === '/photo.php') {
    const alias = readParameter(query, 'fbid');
    return isDigits(alias) ? { ...makePost(alias, `/photo/?fbid=${alias}`, []), postId: null } : null;
  }
  if (path === '/watch' || path === '/watch/') {
    const alias = readParameter(query, 'v');
    return isDigits(alias) ? { ...makePost(alias, `/watch/?v=${alias}`, []), postId: null } : null;
  }
  const inGroup = GROUP_POST_PATH.exec(path);
  if (inGroup) return makePost(inGroup[2] ?? '', path, [`group:${(inGroup[1] ?? '').toLowerCase()}`]);
  const onPage = POST_PATH.exec(path);
  if (onPage) return makePost(onPage[2] ?? '', path, [ownerKey(onPage[1] ?? '')]);
  const reel = REEL_PATH.exec(path);
  return reel ? { ...makePost(reel[1] ?? '', path, []), postId: null } : null;
}

/** `profile.php?id=`, `/people/<name>/<id>`, `/groups/<group>/user/<id>`, `/groups/<group>`, `/<vanity>`. */
export function readFacebookProfile({ path, query }: Address): ProfileAddress | null {
  if (path === '/profile.php') {
    const id = readParameter(query, 'id');
    return isDigits(id) ? makeProfile(`id:${id}`, id, `${path}?id=${id}`) : null;
  }
  const person = PERSON_IN_GROUP_PATH.exec(path) ?? PEOPLE_PATH.exec(path);
  if (person) return makeProfile(`id:${person[1]}`, person[1] ?? null, path);
  const group = GROUP_PATH.exec(path);
  if (group) return makeProfile(`group:${(group[1] ?? '').toLowerCase()}`, null, path);
  const name = VANITY_PATH.exec(path)?.[1];
  if (name === undefined || RESERVED.has(name.toLowerCase()) || name.endsWith('.php')) return null;
  return makeProfile(ownerKey(name), isDigits(name) ? name : null, path);
}

function makePost(alias: string, address: string, accountKeys: readonly string[]): PostAddress {
  return { alias, postId: isDigits(alias) ? alias : null, canonical: FACEBOOK_ORIGIN + address, accountKeys };
}

function makeProfile(key: string, id: string | null, address: string): ProfileAddress {
  return { keys: [key], id, canonical: FACEBOOK_ORIGIN + address };
}

function ownerKey(owner: string): string {
  return /^\d+$/.test(owner) ? `id:${owner}` : `name:${owner.toLowerCase()}`;
}

function isDigits(value: string | null): value is string {
  return value !== null && /^\d+$/.test(value);
}

function isAlias(value: string | null): value is string {
  return value !== null && /^(?:pfbid\w+|\d+)$/.test(value);
}
