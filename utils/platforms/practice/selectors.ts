import type { ThreadMarks } from '@/utils/platforms/dom/thread-site';

/**
 * Every selector of the practice page: Facebook's structure without the names that are Facebook's own. What proves them is the page
 * itself, read in test/browser/practice.
 */
export const PRACTICE_MARKS: ThreadMarks = {
  /** A comment or reply, on the timeline and in the dialog; a post is one too, see `post`. */
  comment: '[role="article"]',
  /** Timestamp (`comment_id=<digits>`) and author links (`comment_id=<base64>`). */
  commentLink: 'a[href*="comment_id="]',
  /** As above, without the links at an author, whose id begins with "comment:" in base64. Seen as above. */
  timestamp: 'a[href*="comment_id="]:not([href*="comment_id=Y29tbWVudD"])',
  /** Wrapper on the timeline; not in the dialog. */
  idAttribute: 'data-commentid',
  /** A post, or what bounds one. */
  post: '[role="article"][aria-posinset], [role="dialog"], [role="main"], main, body',
  /** A post's message, on the timeline and in the dialog. */
  postMessage: '.post-text',
  textBlock: '[dir="auto"]',
  button: '[role="button"], button',
  rowButton: '[role="button"], button',
  menuButton: '[role="button"][aria-haspopup="menu"]',
  /** In a portal at the end of the page. */
  menu: '[role="menu"]',
  menuItem: '[role="menuitem"]',
  /** Post, composer and questions alike. */
  dialog: '[role="dialog"]',
  tooltip: '[role="tooltip"]',
  textbox: '[role="textbox"], textarea, [contenteditable="true"]',
  mediaLink: 'a[href*="?photo="]',
  embeddedData: null,
  /** Comments are known by their own element. */
  sign: null,
};
