import { findInSubtree } from './comment-finder';
import { isMessageBox, isPrivateName, readBoxName } from './private-names';
import { findPublishControl } from './publish-control';
import type { ThreadSite } from './thread-site';

/** What is being written in a text box, and the element that holds all that belongs to it. */
export interface ComposerScope {
  readonly element: Element;
  readonly kind: 'post' | 'comment' | 'reply';
}

/*
 * Names of text boxes, as stems: en verified on the live timeline, sv and nb assumed (platforms.md §4). They only ever
 * make Bevara do less, so an assumed word does no harm.
 */
const COMMENT = /comment|komment/u;
const REPLY = /(?:^|\s)(?:reply|svar|svara)(?:\P{L}|$)/u;

/**
 * What a text box is for, read from the box upwards: a dialog's name tells nothing, since Facebook's "Create post" is an
 * empty shell and the editor lies in a second dialog without a name. Null for Messenger and for every box that is not
 * known to publish anything.
 */
export function findScope(editor: Element, site: ThreadSite): ComposerScope | null {
  const name = readBoxName(editor);
  if (isMessageBox(editor) || isInMessenger(editor, site)) return null;
  const dialog = editor.closest(site.marks.dialog);
  const around = editor.closest('form') ?? editor.parentElement;
  const answer = around && {
    element: around,
    kind: REPLY.test(name) ? ('reply' as const) : ('comment' as const),
  };
  // Under a post that nobody has commented on yet the box is known by its name or by the post.
  if (COMMENT.test(name) || REPLY.test(name) || editor.closest('[role="article"]')) return answer;
  if (dialog && isAmongComments(dialog, site)) return answer;
  const element = dialog ? holdPost(dialog, site) : climbToForm(editor, site);
  if (element) return { element, kind: 'post' };
  return isAmongComments(editor.closest(site.marks.post), site) ? answer : null;
}

function isAmongComments(element: Element | null, site: ThreadSite): boolean {
  return element !== null && findInSubtree(element, site).found.length > 0;
}

/** A dialog is for a post when something in it publishes, saves an edit, or takes pictures. */
function holdPost(dialog: Element, site: ThreadSite): Element | null {
  const isForPost = findPublishControl(dialog, site) ?? dialog.querySelector('input[type="file"]');
  return isForPost ? dialog : null;
}

/** A composer that is no dialog: the nearest element that holds the box and a control that publishes, and no comments. */
function climbToForm(editor: Element, site: ThreadSite): Element | null {
  for (let around = editor.parentElement; around && !around.matches('body'); around = around.parentElement) {
    const isPost = around.matches(site.marks.post) && !around.matches('main, [role="main"]');
    if (isPost || around.querySelector('[role="article"]') || isAmongComments(around, site)) return null;
    if (findPublishControl(around, site)) return around;
  }
  return null;
}

function isInMessenger(editor: Element, site: ThreadSite): boolean {
  for (
    let dialog = editor.closest(site.marks.dialog);
    dialog;
    dialog = dialog.parentElement?.closest(site.marks.dialog) ?? null
  ) {
    if (isPrivateName(dialog.getAttribute('aria-label'))) return true;
  }
  return false;
}
