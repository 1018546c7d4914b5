import type { PrivateMarks } from '@/utils/platforms/dom/find-private-overlays';
import type { ThreadMarks } from '@/utils/platforms/dom/thread-site';

/**
 * Every selector of Instagram. Both layouts (post in a dialog or feed: `article`; a post's own page: nested `div`s) are read by the
 * comment's link upwards. All of them are proved by ig-post-comments.en, which was composed from published code, 2026-11.
 */
export const INSTAGRAM_MARKS: ThreadMarks = {
  /** No element is the comment in both layouts. */
  comment: null,
  /** The timestamp of a comment or reply. */
  commentLink: 'a[href*="/c/"]',
  /** Comments have no element of their own here, so only reading tells. */
  timestamp: null,
  idAttribute: null,
  /** What bounds a post: the article of the dialog and the feed; `main` on a post's own page. */
  post: 'article, [role="dialog"], main, body',
  /** The caption, in the dialog. */
  postMessage: 'h1',
  /** Text of people, both layouts. */
  textBlock: '[dir="auto"]',
  /** Bare buttons without a role, among others; seen live by several tools in 2026. */
  button: 'button, [role="button"]',
  /** Not the one with three dots, which is drawn while the pointer is over the comment; see `menuButton`. */
  rowButton: 'button:not(:has(svg circle[cx="6"][r="1.5"])), [role="button"]',
  /** The button with three dots, drawn while the pointer is over the comment. The geometry is from a copied DOM, the label is assumed. */
  menuButton: 'button:has(svg circle[cx="6"][r="1.5"]):has(svg circle[cx="18"][r="1.5"])',
  /** A comment's menu is a dialog with a list of buttons; from tools that delete, 2025–26. */
  menu: '[role="dialog"]',
  menuItem: 'button',
  dialog: '[role="dialog"]',
  tooltip: '[role="tooltip"]',
  textbox: 'textarea, [role="textbox"], [contenteditable="true"]',
  mediaLink: 'a[href*="/stories/"]',
  embeddedData: null,
  /** Every comment has a time; the post's own leads to the post. */
  sign: 'time',
};

/** What tells that something over a page is the affair of whoever is signed in. */
export const INSTAGRAM_PRIVATE_MARKS: PrivateMarks = {
  /** The messages at the foot of every page but a conversation's own. Named by several tools, 2024–26; private-overlays.en. */
  mark: '[data-pagelet^="IGDChatTabs"], [data-message-id]',
  /** A conversation by its number. Read off by tools of 2025–26; private-overlays.en. */
  link: 'a[href*="/direct/t/"]:not([href$="/t/"])',
  dialog: INSTAGRAM_MARKS.dialog,
  textbox: INSTAGRAM_MARKS.textbox,
};
