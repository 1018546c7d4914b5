import { readLine } from './page-text';
import { findPostAuthor } from './post-around';
import type { ThreadSite } from './thread-site';

/**
 * Elements that name the employee behind a page's post ("Published by …"), which only its managers see: the links to other
 * people in the heading of a post, after its author and before its own time and text. Told by place and address, never by
 * the words before them. Personal data of an employee and never part of the evidence, which is about the sender (NYK-14).
 */
export function findEmployeeNames(root: ParentNode, site: ThreadSite): Element[] {
  const bounds = [...root.querySelectorAll(site.marks.post)];
  const posts = bounds.filter((post) => post.querySelector(site.marks.post) === null);
  return posts.flatMap((post) => findInHeading(post, site));
}

function findInHeading(post: Element, site: ThreadSite): Element[] {
  const author = findPostAuthor(post, site);
  if (!author) return [];
  const { addresses, marks } = site;
  const found: Element[] = [];
  for (const element of post.querySelectorAll(`a[href], ${marks.textBlock}, ${marks.postMessage}`)) {
    const isAfterAuthor = author.anchor.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isAfterAuthor || author.anchor.contains(element)) continue;
    if (!element.matches('a[href]')) return found;
    const href = element.getAttribute('href') ?? '';
    if (addresses.readCommentLink(href) || addresses.readPost(href)) return found;
    const profile = addresses.readProfile(href);
    const isAnother = profile && profile.canonical !== author.profile.canonical;
    if (isAnother && !profile.keys.some((key) => key.startsWith('group:')) && readLine(element) !== null)
      found.push(element);
  }
  return found;
}
