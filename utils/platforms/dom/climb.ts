import { findAuthorLink } from './author-link';
import { isWithinText } from './within-text';
import type { CommentLink, ThreadSite } from './thread-site';

/**
 * The comment around a permalink, where comments have no element of their own: the smallest ancestor that also holds an author
 * and something said. Null as soon as an ancestor holds another comment's permalink, or the post begins.
 */
export function climbToComment(permalink: Element, link: CommentLink, site: ThreadSite): Element | null {
  for (
    let around = permalink.parentElement;
    around && !around.matches(site.marks.post);
    around = around.parentElement
  ) {
    if (holdsAnotherComment(around, link, site)) return null;
    const author = findAuthorLink(around, permalink, site);
    // Where comments normally are elements of their own, only a second link with the same id tells a comment from a post's heading.
    const isConfirmed = site.marks.comment === null || author?.link?.commentId === link.commentId;
    if (author && isConfirmed && holdsContent(around, author.anchor, permalink, site)) return around;
  }
  return null;
}

function holdsAnotherComment(around: Element, link: CommentLink, site: ThreadSite): boolean {
  return [...around.querySelectorAll(site.marks.commentLink)].some((anchor) => {
    const other = site.addresses.readCommentLink(anchor.getAttribute('href') ?? '');
    return (
      other?.role === 'permalink' && other.commentId !== link.commentId && !isWithinText(anchor, around, site)
    );
  });
}

/** Something said or shown besides author and time; what stands on a button of the comment is neither. */
function holdsContent(around: Element, author: Element, permalink: Element, site: ThreadSite): boolean {
  const isOther = (element: Element) =>
    [author, permalink].every((part) => !part.contains(element) && !element.contains(part)) &&
    !isOnButton(element, around, site);
  const blocks = [...around.querySelectorAll(site.marks.textBlock)];
  const media = [...around.querySelectorAll('img, video')].filter((element) => !isAvatar(element, site));
  return [...blocks, ...media].some(isOther);
}

function isOnButton(element: Element, around: Element, site: ThreadSite): boolean {
  const button = element.closest(site.marks.button);
  return button !== null && button !== around && around.contains(button);
}

function isAvatar(media: Element, site: ThreadSite): boolean {
  const href = media.closest('a[href]')?.getAttribute('href');
  return typeof href === 'string' && site.addresses.readProfile(href) !== null;
}
