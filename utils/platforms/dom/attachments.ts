import type { Attachment, AttachmentKind } from '@/utils/domain/seen-comment';
import { owns } from './author-link';
import type { CommentParts } from './comment-text';
import { isHidden } from './is-hidden';
import type { ThreadSite } from './thread-site';

/** Smaller pictures are emoji and icons. CSS pixels. */
const LEAST_PICTURE_WIDTH = 64;
/** The practice page's own pictures lie in the extension, in Chromium's or Firefox's. */
const PICTURE_PROTOCOL = /^(?:https|(?:chrome|moz)-extension):$/;

/** What is attached to the comment, and where its links out of the platform lead; each target once. */
export function readAttachments(parts: CommentParts, site: ThreadSite): Attachment[] {
  const found: Attachment[] = [];
  const taken = new Set<Element>();
  for (const element of parts.comment.querySelectorAll('a[href], img, video')) {
    if (!owns(parts.comment, element, site) || isHidden(element, parts.comment)) continue;
    if (element.tagName === 'A') {
      const attachment = readLinked(element, site, taken);
      const isRepeated = found.some(
        (other) => other.kind === 'link' && other.targetUrl === attachment?.targetUrl,
      );
      if (attachment && !(isRepeated && attachment.imageUrl === null)) found.push(attachment);
    } else if (!taken.has(element) && isPicture(element) && !element.closest('a[href]')) {
      const kind = element.tagName === 'VIDEO' ? 'video' : 'sticker';
      found.push({
        kind,
        imageUrl: readPictureAddress(element, site),
        targetUrl: null,
        alt: readAlt(element),
      });
    }
  }
  return found;
}

function readLinked(anchor: Element, site: ThreadSite, taken: Set<Element>): Attachment | null {
  const href = anchor.getAttribute('href') ?? '';
  const picture =
    [...anchor.querySelectorAll('img, video')].find((media) => media.closest('a[href]') === anchor) ?? null;
  const outgoing = site.addresses.readOutgoing(href);
  const isMedia = anchor.matches(site.marks.mediaLink);
  if (outgoing === null && !isMedia && !(picture && isPicture(picture) && site.addresses.readPost(href)))
    return null;
  if (outgoing === null && picture === null) return null;
  if (site.addresses.readCommentLink(href)?.role === 'permalink' && picture === null) return null;
  if (picture) taken.add(picture);
  return {
    kind: readKind(href, picture, outgoing, isMedia),
    imageUrl: picture && readPictureAddress(picture, site),
    targetUrl: outgoing ?? new URL(href, site.origin).href,
    alt: picture && readAlt(picture),
  };
}

function readKind(
  href: string,
  picture: Element | null,
  outgoing: string | null,
  isMedia: boolean,
): AttachmentKind {
  if (outgoing !== null) return 'link';
  if (picture?.tagName === 'VIDEO' || /\/(?:videos?|reels?|watch)\b/.test(href)) return 'video';
  return isMedia ? 'photo' : 'shared-post';
}

function isPicture(media: Element): boolean {
  if (media.tagName === 'VIDEO') return true;
  const stated = Number(media.getAttribute('width'));
  return (stated || media.getBoundingClientRect().width) >= LEAST_PICTURE_WIDTH;
}

function readPictureAddress(media: Element, site: ThreadSite): string | null {
  const source = media.getAttribute(media.tagName === 'VIDEO' ? 'poster' : 'src');
  if (source === null || !URL.canParse(source, site.origin)) return null;
  const address = new URL(source, site.origin);
  return PICTURE_PROTOCOL.test(address.protocol) ? address.href : null;
}

function readAlt(media: Element): string | null {
  return media.getAttribute('alt')?.trim() || null;
}
