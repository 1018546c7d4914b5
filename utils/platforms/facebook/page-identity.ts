import type { AccountKey, PageIdentity } from '@/utils/domain/account';
import type { PageContext } from '@/utils/platforms/adapter';
import { splitAddress } from '@/utils/platforms/dom/address';
import { readLine } from '@/utils/platforms/dom/page-text';
import { findPostAuthor } from '@/utils/platforms/dom/post-around';
import type { ThreadSite } from '@/utils/platforms/dom/thread-site';
import { FACEBOOK_ADDRESSES, FACEBOOK_ORIGIN } from './addresses';

/** Enough posts to learn the other names of an account from. */
const MOST_POSTS = 10;

/**
 * The account that an address of Facebook shows: a page or person by profile or post address, or a group. On a page's own posts
 * the author's link and the permalink name the same account, often one by vanity and one by number; both become its keys.
 */
export function identifyFacebookPage(page: PageContext, site: ThreadSite): PageIdentity | null {
  const fromAddress = readOwner(page.url.href);
  if (!fromAddress) return null;
  const keys = new Set(fromAddress.keys);
  let authorName: string | null = null;
  for (const post of findPosts(page.document, site)) {
    const author = findPostAuthor(post, site);
    // A visitor's post on the page has the page in its permalink and the visitor as its author.
    if (!author?.profile.keys.some((key) => fromAddress.keys.includes(key))) continue;
    authorName ??= author.name;
    for (const key of readOwnerInHeading(post, site)) keys.add(key);
  }
  const name = readHeading(page.document) ?? authorName ?? readTitle(page.document) ?? fromAddress.address;
  return { platform: site.id, keys: [...keys], name, address: fromAddress.address };
}

/** The innermost of the elements that may bound a post. */
function findPosts(document: Document, site: ThreadSite): Element[] {
  const bounds = [...document.querySelectorAll(site.marks.post)];
  return bounds.filter((post) => post.querySelector(site.marks.post) === null).slice(0, MOST_POSTS);
}

function readOwner(href: string): { readonly keys: readonly AccountKey[]; readonly address: string } | null {
  const post = FACEBOOK_ADDRESSES.readPost(href);
  const [key] = post?.accountKeys ?? [];
  if (key !== undefined) return { keys: [key], address: toAddress(key) };
  const path = splitAddress(href)?.path ?? '';
  const group = /^\/groups\/([^/]+)/.exec(path)?.[1];
  if (group !== undefined && !/^(?:feed|discover|joins|create)$/.test(group)) {
    const groupKey = `group:${group.toLowerCase()}`;
    return { keys: [groupKey], address: toAddress(groupKey) };
  }
  const profile = FACEBOOK_ADDRESSES.readProfile(href) ?? readSection(href, path);
  return profile && { keys: profile.keys, address: profile.canonical };
}

/** `/nykvarnskommun/photos` is still the page of `/nykvarnskommun`. */
function readSection(href: string, path: string) {
  const section = /^(\/[^/]+)\/(?:about|photos|videos|reels|mentions|followers|reviews)(?:\/|$)/.exec(path);
  if (!section) return null;
  return FACEBOOK_ADDRESSES.readProfile(new URL(section[1] ?? '/', href).href);
}

function toAddress(key: AccountKey): string {
  const [kind, value = ''] = key.split(/:(.*)/);
  if (kind === 'id') return `${FACEBOOK_ORIGIN}/profile.php?id=${value}`;
  return kind === 'group' ? `${FACEBOOK_ORIGIN}/groups/${value}/` : `${FACEBOOK_ORIGIN}/${value}`;
}

/** The owner in the post's own permalink, which stands before any text; a shared post's comes after. */
function readOwnerInHeading(post: Element, site: ThreadSite): readonly AccountKey[] {
  for (const element of post.querySelectorAll(`${site.marks.textBlock}, a[href]`)) {
    if (element.matches(site.marks.textBlock)) return [];
    const owner = site.addresses.readPost(element.getAttribute('href') ?? '')?.accountKeys[0];
    if (owner !== undefined) return owner.startsWith('group:') ? [] : [owner];
  }
  return [];
}

function readHeading(document: Document): string | null {
  const heading = document.querySelector('[role="main"] h1');
  return heading && readLine(heading);
}

/** "(3) Nykvarns kommun | Facebook" */
function readTitle(document: Document): string | null {
  const title = document.title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|–-]\s*Facebook$/, '')
    .trim();
  return title === '' || title === 'Facebook' ? null : title;
}
