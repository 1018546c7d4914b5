import { climbToComment } from './climb';
import { identifyComment, type LinkOnPage, type RefusalReason } from './identify-comment';
import type { CommentLink, ThreadSite } from './thread-site';

/** The ways to find a comment, in the order in which they are tried; the health report counts them. */
export type Strategy = 'comment-element' | 'id-wrapper' | 'climb';

/** A comment on the page that has been identified beyond doubt, and the link that identified it. */
export interface FoundComment {
  readonly element: Element;
  readonly permalink: Element;
  readonly link: CommentLink;
  /** The author's link that repeats the comment's id; null when the page has none. */
  readonly authorLink: CommentLink | null;
  readonly strategy: Strategy;
}

export interface FinderResult {
  readonly found: FoundComment[];
  /** Elements that carry a comment's link and could not be identified. */
  readonly refused: { readonly element: Element; readonly reason: RefusalReason }[];
}

/**
 * Finds the comments in a subtree by their links alone: no UI word, no layout, no `new URL`, so that it can run for
 * every batch of nodes that a page adds. What cannot be identified beyond doubt is refused, never guessed.
 */
export function findInSubtree(root: ParentNode, site: ThreadSite): FinderResult {
  const groups = new Map<Element, { readonly strategy: Strategy; readonly links: LinkOnPage[] }>();
  const result: FinderResult = { found: [], refused: [] };
  let lastHref = '';
  let lastLink: CommentLink | null = null;
  for (const anchor of widenToComment(root, site).querySelectorAll(site.marks.commentLink)) {
    const href = anchor.getAttribute('href') ?? '';
    if (href !== lastHref) {
      lastHref = href;
      lastLink = site.addresses.readCommentLink(href);
    }
    if (!lastLink) continue;
    const owner = findOwner(anchor, lastLink, site);
    if (!owner) {
      if (lastLink.role === 'permalink') result.refused.push({ element: anchor, reason: 'comment-boundary' });
      continue;
    }
    const group = groups.get(owner.element);
    if (group) group.links.push({ anchor, link: lastLink });
    else groups.set(owner.element, { strategy: owner.strategy, links: [{ anchor, link: lastLink }] });
  }
  for (const [element, { strategy, links }] of groups) {
    const identified = identifyComment(element, links, site);
    if (typeof identified === 'string') result.refused.push({ element, reason: identified });
    else result.found.push({ element, ...identified, strategy });
  }
  return result;
}

/** The comment that exactly this element is, or null when it is none (any more). */
export function findByElement(element: Element, site: ThreadSite): FoundComment | null {
  return findInSubtree(element, site).found.find((comment) => comment.element === element) ?? null;
}

/** A subtree inside a comment stands for the whole comment; a post around the subtree is not searched again. */
function widenToComment(root: ParentNode, site: ThreadSite): ParentNode {
  if (root.nodeType !== 1) return root;
  const element = root as Element;
  const { comment, commentLink, post } = site.marks;
  if (comment !== null) {
    const owner = element.closest(comment);
    if (!owner || owner === element) return element;
    return owner.querySelector(commentLink)?.closest(comment) === owner ? owner : element;
  }
  let around = element.closest(commentLink)?.parentElement ?? element;
  for (let level = 0; level < 8 && !around.querySelector(commentLink); level += 1) {
    const parent = around.parentElement;
    if (!parent || parent.matches(post)) return element;
    around = parent;
  }
  return around;
}

function findOwner(
  anchor: Element,
  link: CommentLink,
  site: ThreadSite,
): { readonly element: Element; readonly strategy: Strategy } | null {
  const { comment, idAttribute, post } = site.marks;
  const element = comment === null ? null : anchor.closest(comment);
  if (element && !element.matches(post)) return { element, strategy: 'comment-element' };
  const wrapper = idAttribute === null ? null : anchor.closest(`[${idAttribute}]`);
  if (wrapper) return { element: wrapper, strategy: 'id-wrapper' };
  if (link.role === 'author') return null;
  const climbed = climbToComment(anchor, link, site);
  return climbed && { element: climbed, strategy: 'climb' };
}
