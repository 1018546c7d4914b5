import type { FoundPost, PageContext } from '@/utils/platforms/adapter';
import { readLinkTime } from './link-time';
import { findPostAuthor, readPostText } from './post-around';
import type { PostAddress, ThreadSite } from './thread-site';

/** The account's posts in view, each with its text and address. */
export function findPosts(page: PageContext, site: ThreadSite): FoundPost[] {
  const keys = site.identifyPage(page)?.keys ?? [];
  const { body } = page.document;
  const bounds = [...page.document.querySelectorAll(site.marks.post)].filter(
    (post) => post !== body && !post.matches('main, [role="main"]'),
  );
  return bounds.flatMap((post): FoundPost[] => {
    const link = findOwnLink(post, site);
    if (!link) return [];
    const { anchor, address } = link;
    const author = findPostAuthor(post, site);
    const ofPost = [...address.accountKeys, ...(author?.profile.keys ?? [])];
    if (!ofPost.some((key) => keys.includes(key))) return [];
    const text = readPostText(post, author?.anchor ?? null, site);
    if (text === null) return [];
    const writtenAt = readLinkTime(anchor, page.now).value;
    return [{ text, permalink: address.canonical, postId: address.postId, writtenAt }];
  });
}

/** The first link that leads to a post and to no comment under it. */
function findOwnLink(post: Element, site: ThreadSite): { anchor: Element; address: PostAddress } | null {
  for (const anchor of post.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    const address = site.addresses.readCommentLink(href) ? null : site.addresses.readPost(href);
    if (address) return { anchor, address };
  }
  return null;
}
