import type { PageIdentity } from '@/utils/domain/account';
import type { PageContext } from '@/utils/platforms/adapter';
import { readLine } from '@/utils/platforms/dom/page-text';
import { findPostAuthor } from '@/utils/platforms/dom/post-around';
import type { ThreadSite } from '@/utils/platforms/dom/thread-site';
import { INSTAGRAM_ADDRESSES } from './addresses';

/** The account of a profile's address, or of the author of the post that is in view. Null on the feed and in the account's own pages. */
export function identifyInstagramPage({ url, document }: PageContext, site: ThreadSite): PageIdentity | null {
  const profile = INSTAGRAM_ADDRESSES.readProfile(url.href);
  if (profile) {
    const heading = document.querySelector('header h2, header h1');
    return toIdentity(profile.canonical, (heading && readLine(heading)) ?? nameOf(profile.canonical), site);
  }
  const post = INSTAGRAM_ADDRESSES.readPost(url.href);
  if (!post) return null;
  const [key] = post.accountKeys;
  if (key !== undefined)
    return toIdentity(`${site.origin}/${key.slice('name:'.length)}/`, key.slice('name:'.length), site);
  const around = document.querySelector('article, main');
  const author = around && findPostAuthor(around, site);
  return author
    ? toIdentity(author.profile.canonical, author.name ?? nameOf(author.profile.canonical), site)
    : null;
}

function toIdentity(address: string, name: string, site: ThreadSite): PageIdentity {
  return { platform: site.id, keys: [`name:${nameOf(address)}`], name, address };
}

function nameOf(address: string): string {
  return address.split('/').at(-2) ?? '';
}
