import { absent, observed, type Confidence } from '@/utils/domain/observed';
import type { SeenPost } from '@/utils/domain/seen-comment';
import { findByElement, findInSubtree, type FoundComment } from './comment-finder';
import { readLine } from './page-text';
import { readShownTime } from './shown-time';
import type { ProfileAddress, ThreadSite } from './thread-site';
import { readVisibleText } from './visible-text';

/** The post that a comment stands under: the nearest element around it that bounds a post and is no comment. */
export function findPostAround(comment: Element, site: ThreadSite): Element | null {
  const selector = [site.marks.post, site.marks.comment].filter((part) => part !== null).join(', ');
  let around = comment.parentElement?.closest(selector) ?? null;
  while (
    around &&
    site.marks.comment !== null &&
    around.matches(site.marks.comment) &&
    findByElement(around, site)
  ) {
    around = around.parentElement?.closest(selector) ?? null;
  }
  return around;
}

export interface PostAuthor {
  readonly anchor: Element;
  readonly profile: ProfileAddress;
  readonly name: string | null;
}

/**
 * The author of a post: whom its first link to a person or page leads to; a group's own link only where there is no other.
 * The name is the text of the first such link that has no label of its own (the avatar's does). Later links to others are never the
 * author: one of them names the employee who published a page's post, which only managers see.
 */
export function findPostAuthor(post: Element, site: ThreadSite): PostAuthor | null {
  const links: { readonly anchor: Element; readonly profile: ProfileAddress }[] = [];
  for (const anchor of post.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (site.addresses.readCommentLink(href)) break;
    const profile = site.addresses.readProfile(href);
    if (profile) links.push({ anchor, profile });
  }
  const isGroup = ({ profile }: { readonly profile: ProfileAddress }) =>
    profile.keys.some((key) => key.startsWith('group:'));
  const first = links.find((link) => !isGroup(link)) ?? links[0];
  if (!first) return null;
  const ofAuthor = links.filter(({ profile }) => profile.canonical === first.profile.canonical);
  const named = ofAuthor.find(
    ({ anchor }) => !anchor.hasAttribute('aria-label') && readLine(anchor) !== null,
  );
  const name = named ? readLine(named.anchor) : first.anchor.getAttribute('aria-label');
  return { ...(named ?? first), name };
}

/** The post as far as it is in view; what only the comment's permalink tells (ids, address) is always there. */
export function readPostAround(found: FoundComment, site: ThreadSite, now: number): SeenPost {
  const address = found.link.post;
  const post = findPostAround(found.element, site);
  const author = post && findPostAuthor(post, site);
  // On a page's own posts the permalink names the author too.
  const isConfirmed = author?.profile.keys.some((key) => address?.accountKeys.includes(key)) === true;
  const confidence: Confidence = isConfirmed ? 'certain' : 'likely';
  const timeLink = post && findTimeLink(post, found, site);
  const text = post && readPostText(post, author?.anchor ?? null, site);
  const postId = found.authorLink?.postId ?? found.link.postId;
  return {
    postId: postId === null ? absent() : observed(postId, 'link', 'certain'),
    postAlias: address ? observed(address.alias, 'link', 'certain') : absent(),
    permalink: address ? observed(address.canonical, 'link', 'certain') : absent(),
    authorName: author?.name ? observed(author.name, 'link', confidence) : absent(),
    authorAddress: author ? observed(author.profile.canonical, 'link', confidence) : absent(),
    text: text ? observed(text, 'text') : absent(),
    time: readShownTime(timeLink && (timeLink.getAttribute('aria-label') ?? readLine(timeLink)), now),
  };
}

function findTimeLink(post: Element, found: FoundComment, site: ThreadSite): Element | null {
  const alias = found.link.post?.alias;
  for (const anchor of post.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (site.addresses.readCommentLink(href)) continue;
    if (site.addresses.readPost(href)?.alias === alias) return anchor;
  }
  return null;
}

/** The post's own message, without what is said under it; null for a post without words. */
export function readPostText(post: Element, author: Element | null, site: ThreadSite): string | null {
  const comments = findInSubtree(post, site).found.map((comment) => comment.element);
  const isOfPost = (element: Element) => {
    if (comments.some((comment) => comment.contains(element))) return false;
    const around = element.parentElement?.closest(`${site.marks.button}, ${site.marks.textbox}, a[href]`);
    return (
      !(around && post.contains(around)) && !element.matches(`${site.marks.button}, ${site.marks.textbox}`)
    );
  };
  const marked = [...post.querySelectorAll(site.marks.postMessage)].filter(isOfPost);
  const blocks =
    marked.length > 0
      ? marked.slice(0, 1)
      : findUnmarked(post, author, comments[0] ?? null, site).filter(isOfPost);
  const outermost = blocks.filter(
    (block) => !blocks.some((other) => other !== block && other.contains(block)),
  );
  const text = readVisibleText(outermost, {
    frame: post,
    isSkipped: (element) => element.matches(site.marks.button),
  });
  return text === '' ? null : text;
}

function findUnmarked(
  post: Element,
  author: Element | null,
  firstComment: Element | null,
  site: ThreadSite,
): Element[] {
  return [...post.querySelectorAll(site.marks.textBlock)].filter(
    (block) =>
      author !== null &&
      !block.contains(author) &&
      Boolean(author.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      (!firstComment ||
        Boolean(firstComment.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING)) &&
      !block.contains(firstComment),
  );
}
