import { readLine } from './page-text';
import { isWithinText } from './within-text';
import type { CommentLink, ThreadSite } from './thread-site';

export interface LinkOnPage {
  readonly anchor: Element;
  readonly link: CommentLink;
}

export type RefusalReason =
  'comment-permalink' | 'comment-id-mismatch' | 'comment-ambiguous' | 'comment-boundary';

export interface IdentifiedComment {
  readonly permalink: Element;
  readonly link: CommentLink;
  readonly authorLink: CommentLink | null;
}

/**
 * Which comment an element is, from the comment links in it. What somebody pasted into the text looks the same as the
 * comment's own link, so a link inside the text counts only when another source confirms it. Refuses with a reason.
 */
export function identifyComment(
  element: Element,
  links: readonly LinkOnPage[],
  site: ThreadSite,
): IdentifiedComment | RefusalReason {
  let candidates = links.filter(({ link }) => link.role === 'permalink');
  if (candidates.length === 0) return 'comment-permalink';
  const author =
    links.find(({ anchor, link }) => link.role === 'author' && !isWithinText(anchor, element, site)) ?? null;
  const stated = author?.link.commentId ?? readStatedId(element, site);
  if (!isOneComment(candidates) || stated === null) {
    candidates = candidates.filter(({ anchor }) => !isWithinText(anchor, element, site));
  }
  if (stated !== null && !isOneComment(candidates)) {
    candidates = candidates.filter(({ link }) => link.commentId === stated);
  }
  const [own] = candidates;
  if (!own || !isOneComment(candidates)) return 'comment-ambiguous';
  if (author && author.link.commentId !== own.link.commentId) return 'comment-id-mismatch';
  if (!isWholeComment(element, own.link, site)) return 'comment-boundary';
  return { permalink: own.anchor, link: own.link, authorLink: author?.link ?? null };
}

/** The id that a wrapper around the comment states; null where the platform has no such wrapper here. */
export function readStatedId(element: Element, site: ThreadSite): string | null {
  const { idAttribute, comment } = site.marks;
  if (idAttribute === null) return null;
  const wrapper = element.closest(`[${idAttribute}]`);
  const isSharedWithAnother =
    comment !== null && wrapper?.querySelector(comment) !== element && wrapper !== element;
  return isSharedWithAnother ? null : (wrapper?.getAttribute(idAttribute) ?? null);
}

function isOneComment(links: readonly LinkOnPage[]): boolean {
  const first = links[0]?.link;
  return links.every(({ link }) => link.commentId === first?.commentId && link.parentId === first.parentId);
}

/** Where comments lie inside one another the inner ones are replies; otherwise the element is a post that looks like a comment. */
function isWholeComment(element: Element, link: CommentLink, site: ThreadSite): boolean {
  const { comment, commentLink } = site.marks;
  const inner = comment === null ? [] : [...element.querySelectorAll(comment)];
  return inner.every((reply) => {
    const links = [...reply.querySelectorAll(commentLink)]
      .map((anchor) => site.addresses.readCommentLink(anchor.getAttribute('href') ?? ''))
      .filter((found) => found?.role === 'permalink');
    const isPlaceholder = links.length === 0 && readLine(reply) === null;
    return isPlaceholder || (links.length > 0 && links.every((found) => found?.parentId === link.commentId));
  });
}
