import { owns } from './author-link';
import { isHidden } from './is-hidden';
import { readVisibleLine } from './page-text';
import { isWord } from './reading-words';
import type { ThreadSite } from './thread-site';
import { readVisibleText } from './visible-text';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{20E3}/u;

/** The parts of a comment that are not its text. */
export interface CommentParts {
  readonly comment: Element;
  readonly author: Element | null;
  readonly permalink: Element;
}

/** What was said, as the reader saw it; empty when nothing was said in words. */
export function readCommentText(parts: CommentParts, site: ThreadSite): string {
  return readVisibleText(findTextParts(parts, site), {
    frame: parts.comment,
    isSkipped: (element) => element.matches(`${site.marks.button}, ${site.marks.textbox}`),
  });
}

/** The outermost text blocks of the comment, and emoji that stand beside them, in document order. */
export function findTextParts(parts: CommentParts, site: ThreadSite): Element[] {
  const found: Element[] = [];
  for (const element of parts.comment.querySelectorAll(`${site.marks.textBlock}, img[alt]`)) {
    if (found.at(-1)?.contains(element) || !isText(element, parts, site)) continue;
    found.push(element);
  }
  const isAction = (element: Element) =>
    isWord('action', readVisibleLine(element)) || isWord('edited', readVisibleLine(element));
  const lastSaid = found.findLastIndex((element) => !isAction(element));
  // A comment that says only "Svar" is text all the same; behind other text the same word is the platform's.
  const isPictureComment = parts.comment.querySelector('img:not([alt]), img[alt=""], video') !== null;
  return lastSaid < 0 && !isPictureComment ? found.slice(0, 1) : found.slice(0, lastSaid + 1);
}

function isText(element: Element, { comment, author, permalink }: CommentParts, site: ThreadSite): boolean {
  if (!owns(comment, element, site) || isAround(element, author) || isAround(element, permalink))
    return false;
  if (author && !(author.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  if (element.tagName === 'IMG' && !isEmoji(element.getAttribute('alt') ?? '')) return false;
  for (let around = element.parentElement; around && around !== comment; around = around.parentElement) {
    if (around.matches(`a[href], ${site.marks.button}, ${site.marks.textbox}`) || isHidden(around, comment))
      return false;
  }
  return !element.matches(`${site.marks.button}, ${site.marks.textbox}`);
}

function isAround(element: Element, part: Element | null): boolean {
  return part !== null && (element.contains(part) || part.contains(element));
}

function isEmoji(alt: string): boolean {
  return EMOJI.test(alt) && !/\p{L}/u.test(alt);
}
