import { readParameter, splitAddress, type Address } from './address';
import type { AddressShapes, CommentLink, PostAddress, ProfileAddress } from './thread-site';

/** Readers over an address that is already known to be the platform's own. */
export interface OwnAddressShapes {
  /** True for the platform's own hosts; the empty host is a relative address and always its own. */
  isOwnHost(host: string): boolean;
  readPost(address: Address): PostAddress | null;
  readProfile(address: Address): ProfileAddress | null;
  /** Where the platform's redirect leads; null when the address is no redirect. */
  unwrapRedirect(address: Address): string | null;
}

const MOST_REMEMBERED = 500;
const DIGITS = /^\d+$/;
const ENCODED = /^comment:(\d+)_(\d+)$/;

/** Decodes `comment:<post>_<comment>` in base64. Null unless it decodes to exactly that and encodes back to the same. */
export function decodeCommentId(
  encoded: string,
): { readonly postId: string; readonly commentId: string } | null {
  let text: string;
  try {
    text = atob(encoded);
  } catch {
    return null;
  }
  const match = ENCODED.exec(text);
  if (!match || btoa(text).replace(/=+$/, '') !== encoded.replace(/=+$/, '')) return null;
  return { postId: match[1] as string, commentId: match[2] as string };
}

/**
 * Address shapes of a platform that names comments by the parameters `comment_id` and `reply_comment_id`.
 * With `reply_comment_id` the link is a reply's and `comment_id` its parent's; both may be digits or base64.
 */
export function createCommentIdShapes(own: OwnAddressShapes): AddressShapes {
  function ownAddress(href: string): Address | null {
    const address = splitAddress(href);
    return address && (address.host === '' || own.isOwnHost(address.host)) ? address : null;
  }

  const remembered = new Map<string, CommentLink | null>();

  /** Each link of a comment is asked about several times in a row. */
  function readCommentLink(href: string): CommentLink | null {
    if (!href.includes('comment_id=')) return null;
    const known = remembered.get(href);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const link = parseCommentLink(href);
    remembered.set(href, link);
    return link;
  }

  function parseCommentLink(href: string): CommentLink | null {
    const address = ownAddress(href);
    if (!address) return null;
    const named = readCommentId(readParameter(address.query, 'comment_id'));
    if (!named) return null;
    const post = own.readPost(address);
    if (!post) return { role: 'author', ...named, parentId: null, post: null, canonical: null };
    const replyText = readParameter(address.query, 'reply_comment_id');
    const reply = readCommentId(replyText);
    if (replyText !== null && !reply) return null;
    const parentId = reply ? named.commentId : null;
    const commentId = reply ? reply.commentId : named.commentId;
    const parameters = reply
      ? `comment_id=${parentId}&reply_comment_id=${commentId}`
      : `comment_id=${commentId}`;
    return {
      role: 'permalink',
      commentId,
      parentId,
      postId: reply?.postId ?? named.postId ?? post.postId,
      post,
      canonical: `${post.canonical}${post.canonical.includes('?') ? '&' : '?'}${parameters}`,
    };
  }

  return {
    readCommentLink,
    readPost(href) {
      const address = ownAddress(href);
      return address && own.readPost(address);
    },
    readProfile(href) {
      const address = ownAddress(href);
      return address && own.readProfile(address);
    },
    readOutgoing(href) {
      const address = splitAddress(href);
      if (!address) return null;
      const isOwn = address.host === '' || own.isOwnHost(address.host);
      return own.unwrapRedirect(address) ?? (isOwn ? null : href);
    },
  };
}

function readCommentId(
  value: string | null,
): { readonly commentId: string; readonly postId: string | null } | null {
  if (value === null) return null;
  return DIGITS.test(value) ? { commentId: value, postId: null } : decodeCommentId(value);
}
