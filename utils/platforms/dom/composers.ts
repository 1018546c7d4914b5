import type { ComposerHandle, PageContext } from '@/utils/platforms/adapter';
import { findInSubtree } from './comment-finder';
import { normalizeLabel } from './normalize-label';
import { readLine } from './page-text';
import type { ThreadSite } from './thread-site';
import { readVisibleText } from './visible-text';

const EDITOR =
  '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"], textarea';
/** Exact names; "Publicerades för några sekunder sedan" begins like one of them. */
const PUBLISH = new Set(
  'post publish share schedule publicera dela schemalägg publiser del planlegg'.split(' '),
);
const MESSENGER = new Set('messenger chats chattar chatter'.split(' '));

/**
 * The text boxes in which a post or comment is being written, found from the box upwards: a dialog's name tells nothing, since Facebook's
 * "Create post" dialog is an empty shell and the editor lies in a second dialog without a name. Never Messenger.
 */
export function findComposers(page: PageContext, site: ThreadSite): ComposerHandle[] {
  const keys = site.identifyPage(page)?.keys ?? [];
  return [...page.document.querySelectorAll<HTMLElement>(EDITOR)].flatMap((editor) => {
    if (editor.parentElement?.closest(EDITOR) || isMessenger(editor, site)) return [];
    const root = findRoot(editor, site);
    if (!root) return [];
    const publish = root.kind === 'post' ? findPublish(root.element, site) : null;
    if (root.kind === 'post' && !publish && !root.element.querySelector('input[type="file"]')) return [];
    return {
      kind: root.kind,
      root: root.element,
      editor,
      text: readText(editor),
      publishControl: publish,
      publishLabel: publish && readName(publish),
      accountKeys: keys,
      attachments: findAttachments(root.element),
    };
  });
}

function isMessenger(editor: Element, site: ThreadSite): boolean {
  for (
    let dialog = editor.closest(site.marks.dialog);
    dialog;
    dialog = dialog.parentElement?.closest(site.marks.dialog) ?? null
  ) {
    if (MESSENGER.has(normalizeLabel(dialog.getAttribute('aria-label') ?? ''))) return true;
  }
  return false;
}

function findRoot(
  editor: Element,
  site: ThreadSite,
): { readonly element: Element; readonly kind: 'post' | 'comment' } | null {
  const dialog = editor.closest(site.marks.dialog);
  const isAmongComments = (element: Element) => findInSubtree(element, site).found.length > 0;
  if (dialog && !isAmongComments(dialog)) return { element: dialog, kind: 'post' };
  const around = editor.closest('form') ?? editor.parentElement;
  const post = editor.closest(site.marks.post);
  // Under a post that nobody has commented on yet the box is known by the post alone.
  const isUnderPost = post?.matches('[role="article"]') || (post && isAmongComments(post));
  return around && isUnderPost ? { element: around, kind: 'comment' } : null;
}

function findPublish(root: Element, site: ThreadSite): HTMLElement | null {
  const named = [...root.querySelectorAll<HTMLElement>(site.marks.button)].filter((button) =>
    PUBLISH.has(normalizeLabel(readName(button) ?? '')),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}

function readName(control: Element): string | null {
  return control.getAttribute('aria-label') ?? readLine(control);
}

function readText(editor: HTMLElement): string {
  return editor.tagName === 'TEXTAREA'
    ? (editor as HTMLTextAreaElement).value
    : readVisibleText([editor], { frame: editor });
}

function findAttachments(root: Element): ComposerHandle['attachments'] {
  return [...root.querySelectorAll('img[src^="blob:"], video')].map((media) => ({
    kind: media.tagName === 'VIDEO' ? ('video' as const) : ('photo' as const),
    alt: media.getAttribute('alt') || null,
  }));
}
