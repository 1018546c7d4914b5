import { absent, observed, type Confidence, type Observed } from '@/utils/domain/observed';
import type { CommentFields, SeenComment } from '@/utils/domain/seen-comment';
import type { PageContext } from '@/utils/platforms/adapter';
import { readAttachments } from './attachments';
import { findAuthorLink, owns } from './author-link';
import { findInSubtree, type FoundComment } from './comment-finder';
import { readCommentText, type CommentParts } from './comment-text';
import { readStatedId } from './identify-comment';
import { readLinkTime } from './link-time';
import { normalizeLabel } from './normalize-label';
import { readLine, readVisibleLine } from './page-text';
import { findPostAround } from './post-around';
import { isCommentName, isWord } from './reading-words';
import { readRights } from './rights';
import type { ThreadSite } from './thread-site';

/** Everything that the page shows of a comment, each value with its source. */
export function readComment(found: FoundComment, page: PageContext, site: ThreadSite): SeenComment {
  const author = findAuthorLink(found.element, found.permalink, site)?.anchor ?? null;
  const parts: CommentParts = { comment: found.element, author, permalink: found.permalink };
  return {
    platform: site.id,
    surface: site.surfaceOf(page),
    fields: readFields(found, parts, page, site),
    ...readRights(found.element, site),
    isCut: findSeeMore(found.element, site) !== null,
    ...readPlace(found, page, site),
  };
}

/** The comment's own control that shows the rest of its text; null when the text is whole. */
export function findSeeMore(comment: Element, site: ThreadSite): HTMLElement | null {
  for (const button of comment.querySelectorAll<HTMLElement>(site.marks.button)) {
    const isSafe = !button.closest(`a[href], form, ${site.marks.textbox}`);
    if (isSafe && owns(comment, button, site) && isWord('seeMore', readLine(button))) return button;
  }
  return null;
}

function readFields(
  found: FoundComment,
  parts: CommentParts,
  page: PageContext,
  site: ThreadSite,
): CommentFields {
  const { link, authorLink } = found;
  const profile = parts.author && site.addresses.readProfile(parts.author.getAttribute('href') ?? '');
  const stated = readStatedId(found.element, site);
  const confidence: Confidence = stated !== null && stated !== link.commentId ? 'unsure' : 'certain';
  return {
    commentId: observed(link.commentId, 'link', confidence),
    parentId: orAbsent(link.parentId, confidence),
    postId: orAbsent(authorLink?.postId ?? link.postId, 'certain'),
    postAlias: orAbsent(link.post?.alias ?? null, 'certain'),
    permalink: orAbsent(link.canonical, confidence),
    authorName: readAuthorName(parts),
    authorAddress: orAbsent(profile?.canonical ?? null, 'likely'),
    authorId: orAbsent(profile?.id ?? null, 'certain'),
    text: observed(readCommentText(parts, site), 'text'),
    time: readLinkTime(found.permalink, page.now),
    isEdited: readEdited(parts, site),
    attachments: observed(readAttachments(parts, site), 'structure'),
  };
}

function orAbsent(value: string | null, confidence: Confidence): Observed<string> {
  return value === null ? absent() : observed(value, 'link', confidence);
}

/** The name in the author's link; the comment's label, where it has one that we understand, has to agree. */
function readAuthorName({ comment, author }: CommentParts): Observed<string> {
  const name = author && readVisibleLine(author, comment);
  if (!name) return absent();
  const label = comment.getAttribute('aria-label');
  if (label === null || !isCommentName(label)) return observed(name, 'link');
  return observed(name, 'link', normalizeLabel(label).includes(normalizeLabel(name)) ? 'certain' : 'unsure');
}

function readEdited(parts: CommentParts, site: ThreadSite): Observed<boolean> {
  const isMark = (element: Element) =>
    owns(parts.comment, element, site) &&
    Boolean(parts.permalink.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    element.childElementCount === 0 &&
    isWord('edited', element.textContent);
  return observed([...parts.comment.querySelectorAll('*')].some(isMark), 'text');
}

function readPlace(
  found: FoundComment,
  page: PageContext,
  site: ThreadSite,
): Pick<SeenComment, 'position' | 'filter'> {
  const post = findPostAround(found.element, site) ?? page.document.documentElement;
  const siblings = findInSubtree(post, site).found.filter(
    ({ link }) => link.post?.alias === found.link.post?.alias,
  );
  const control = [...post.querySelectorAll(site.marks.button)].find((button) =>
    isWord('filter', readLine(button)),
  );
  return {
    position: Math.max(
      0,
      siblings.findIndex(({ element }) => element === found.element),
    ),
    filter: control ? readLine(control) : null,
  };
}
