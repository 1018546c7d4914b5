import type { AccountKey } from '@/utils/domain/account';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { findActionRow } from './action-row';
import { findAuthorLink } from './author-link';
import type { FoundComment } from './comment-finder';
import { readLine } from './page-text';
import { findPostAround, findPostAuthor } from './post-around';
import type { ThreadSite } from './thread-site';

/** Makes handles, and remembers the account of each post, so that a post's heading is read once and not for every comment. */
export function createHandleMaker(site: ThreadSite): (found: FoundComment) => CommentHandle {
  const keysOfPost = new Map<string, readonly AccountKey[]>();

  function readAccountKeys(found: FoundComment): readonly AccountKey[] {
    const post = found.link.post;
    if (!post || post.accountKeys.length > 0) return post?.accountKeys ?? [];
    const known = keysOfPost.get(post.alias);
    if (known) return known;
    const around = findPostAround(found.element, site);
    const keys = (around && findPostAuthor(around, site)?.profile.keys) ?? [];
    if (keys.length > 0) keysOfPost.set(post.alias, keys);
    return keys;
  }

  return (found) => {
    const author = findAuthorLink(found.element, found.permalink, site);
    return {
      element: found.element,
      commentId: found.link.commentId,
      authorName: (author && readLine(author.anchor, found.element)) ?? '',
      accountKeys: readAccountKeys(found),
      actionRow: findActionRow(found.element, found.permalink, site.marks.rowButton),
    };
  };
}
