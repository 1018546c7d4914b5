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
    if (holdsAnotherComment(around, link, site) || holdsAnotherSign(around, permalink, site)) return null;
    const author = findAuthorLink(around, permalink, site);
    if (holdsAnotherPerson(around, author?.anchor, site)) return null;
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

/** Pictures of somebody else than the author belong to another comment. */
function holdsAnotherPerson(around: Element, author: Element | undefined, site: ThreadSite): boolean {
  const pictured = [...around.querySelectorAll('a[href]')].filter((anchor) => anchor.querySelector('img'));
  const people = [...pictured, ...(author ? [author] : [])].map(
    (anchor) => site.addresses.readProfile(anchor.getAttribute('href') ?? '')?.canonical,
  );
  return new Set(people.filter((person) => person !== undefined)).size > 1;
}

/** The time of another comment whose link is lost, or of the post itself. */
function holdsAnotherSign(around: Element, permalink: Element, site: ThreadSite): boolean {
  if (site.marks.sign === null) return false;
  return [...around.querySelectorAll(site.marks.sign)].some((sign) => !permalink.contains(sign));
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
