import type { PrivateMarks } from '@/utils/platforms/dom/find-private-overlays';
import type { ThreadMarks } from '@/utils/platforms/dom/thread-site';

/**
 * Every selector of Facebook. No class names: they are regenerated with each build. "Seen" names the day of the capture and the page
 * under `../shared/dom` or test/fixtures that proves it.
 */
export const FACEBOOK_MARKS: ThreadMarks = {
  /** A comment or reply, all surfaces. Seen 2026-09-25, fb-page-timeline-live.en. A post is one too, see `post`. */
  comment: '[role="article"]',
  /** Timestamp (`…?comment_id=<digits>`) and author links (`…?comment_id=<base64>`), all surfaces. Seen 2026-09-25, both live pages. */
  commentLink: 'a[href*="comment_id="]',
  /** As above, without the links at an author, whose id begins with "comment:" in base64. Seen as above. */
  timestamp: 'a[href*="comment_id="]:not([href*="comment_id=Y29tbWVudD"])',
  /** Wrapper on the timeline; not in the post dialog. Seen 2026-09-25, fb-page-timeline-live.en. */
  idAttribute: 'data-commentid',
  /**
   * A post, or what bounds one. `aria-posinset`: seen 2026-09-25, both live pages. Children of the feed: group feeds, where a post
   * is no article, seen 2026-09-23, fb-group-composer.sv. Dialog: the post dialog, seen 2026-09-25, fb-post-permalink-live.en.
   */
  post: '[role="article"][aria-posinset], [role="feed"] > div, [role="dialog"], [role="main"], main, body',
  /** A post's message. Seen in 2026 in group feeds and dialogs, fb-group-post-dialog.nb; absent from the live page timeline. */
  postMessage:
    '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
  /** Text of people, all surfaces. Seen 2026-09-25, both live pages. */
  textBlock: '[dir="auto"]',
  /** Seen 2026-09-25, both live pages. */
  button: '[role="button"], button',
  rowButton: '[role="button"], button',
  /** The "…" of a comment. Seen 2026-09-25 in a capture of a single comment; test/fixtures/facebook/comment-menu.en. */
  menuButton: '[role="button"][aria-haspopup="menu"]',
  /** In a portal at the end of the page; the sort menu has the same roles. Not captured opened for a comment. */
  menu: '[role="menu"]',
  menuItem: '[role="menuitem"]',
  /** Post, composer, confirmation and Messenger alike; never a safe scope. Seen 2026-09-25, fb-post-permalink-live.en. */
  dialog: '[role="dialog"]',
  /** Shown while a timestamp is hovered. Used by several tools in 2026; test/fixtures/facebook/tooltip.en. */
  tooltip: '[role="tooltip"]',
  /** Seen 2026-09-25 ("Comment as …"), fb-page-timeline-live.en. */
  textbox: '[role="textbox"], textarea, [contenteditable="true"]',
  /** Pictures and films. Seen 2026-09-25 at posts, fb-page-timeline-live.en; at comments synthetic, fb-group-post-dialog.nb. */
  mediaLink: 'a[href*="/photo"], a[href*="/videos/"], a[href*="/reel/"], a[href*="/watch/?v="]',
  /** Relay data of the first comments. Seen in 2026, fb-ssr-data-sjs. */
  embeddedData: 'script[type="application/json"]',
  /** Comments are known by their own element. */
  sign: null,
};

/** What tells that something over a page is the affair of whoever is signed in. */
export const FACEBOOK_PRIVATE_MARKS: PrivateMarks = {
  /**
   * The windows of conversations at the foot of every page, and what stands in one. `ChatTab`, `mwchat-tab(s)`: named by a dozen
   * tools that act on them, 2021–26; `data-message-id`: measured on a live conversation in 2026. private-overlays.en.
   */
  mark: '[data-pagelet^="ChatTab"], [data-testid^="mwchat-tab"], [data-message-id]',
  /** A conversation by its number, and where a notice leads to. Read off by tools of 2024–26; private-overlays.en. */
  link: 'a[href*="/messages/"][href*="/t/"]:not([href$="/t/"]), a[href*="notif_id="], a[href*="notif_t="]',
  dialog: FACEBOOK_MARKS.dialog,
  textbox: FACEBOOK_MARKS.textbox,
};
