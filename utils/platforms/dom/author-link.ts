import { readLine } from './page-text';
import { isWithinText } from './within-text';
import type { CommentLink, ThreadSite } from './thread-site';

export interface AuthorLink {
  readonly anchor: Element;
  /** Set when the link repeats the comment's id. */
  readonly link: CommentLink | null;
}

/**
 * The link with the author's name: it leads to a profile, has text (the avatar's has none) and comes before the permalink.
 * One that repeats the comment's id goes before one that does not; within the text only the former counts, the latter is a mention.
 */
export function findAuthorLink(comment: Element, permalink: Element, site: ThreadSite): AuthorLink | null {
  let plain: AuthorLink | null = null;
  let repeated: AuthorLink | null = null;
  for (const anchor of comment.querySelectorAll('a[href]')) {
    if (anchor === permalink) break;
    if (!owns(comment, anchor, site) || readLine(anchor, comment) === null) continue;
    const href = anchor.getAttribute('href') ?? '';
    const link = site.addresses.readCommentLink(href);
    if (link?.role === 'permalink' || site.addresses.readProfile(href) === null) continue;
    const isMention = isWithinText(anchor, comment, site) || (!link && isAmidWords(anchor));
    if (link && !isMention) return { anchor, link };
    if (link) repeated ??= { anchor, link };
    else if (!isMention) plain ??= { anchor, link: null };
  }
  return plain ?? repeated;
}

/** True when the element belongs to this comment and not to one that lies inside it. */
export function owns(comment: Element, element: Element, site: ThreadSite): boolean {
  const selector = site.marks.comment;
  if (selector === null || !comment.matches(selector)) return comment.contains(element);
  return element.closest(selector) === comment;
}

/** A name stands alone in its element; a mention begins with @ or has words beside it. */
function isAmidWords(anchor: Element): boolean {
  if (anchor.textContent?.trim().startsWith('@')) return true;
  return [...(anchor.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === 3 && node.nodeValue?.trim(),
  );
}
