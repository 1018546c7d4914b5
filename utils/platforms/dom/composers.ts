import type { AccountKey } from '@/utils/domain/account';
import type { ComposerHandle, PageContext } from '@/utils/platforms/adapter';
import { findScope } from './composer-scope';
import { findPostAround, findPostAuthor } from './post-around';
import { findPublishControl, findSaveControl } from './publish-control';
import type { ThreadSite } from './thread-site';
import { readVisibleText } from './visible-text';

const EDITOR =
  '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"], textarea';

/** The text boxes in which a post, a comment or a reply is being written. */
export function findComposers(page: PageContext, site: ThreadSite): ComposerHandle[] {
  return [...page.document.querySelectorAll<HTMLElement>(EDITOR)].flatMap((editor) =>
    editor.parentElement?.closest(EDITOR) ? [] : (readComposer(editor, page, site) ?? []),
  );
}

/** The composer that an element is the text box of, or lies in the text box of. */
export function readComposer(within: Element, page: PageContext, site: ThreadSite): ComposerHandle | null {
  const editor = findEditor(within);
  const scope = editor && findScope(editor, site);
  if (!editor || !scope) return null;
  const { kind, element: root } = scope;
  const pageKeys = site.identifyPage(page)?.keys ?? [];
  return {
    kind,
    root,
    editor,
    text: readText(editor),
    publishControl: kind === 'post' ? findControl(root, site) : null,
    accountKeys: kind === 'post' ? pageKeys : readKeysUnderPost(editor, pageKeys, site),
    attachments: findAttachments(root),
  };
}

/**
 * The same composer once its text box is gone: a page may ask something more before it publishes ("Next"). Null when the
 * composer itself is gone, or holds nothing that publishes.
 */
export function followComposer(composer: ComposerHandle, site: ThreadSite): ComposerHandle | null {
  if (composer.kind !== 'post' || !composer.root.isConnected) return null;
  const publishControl = findControl(composer.root, site);
  return publishControl && { ...composer, publishControl };
}

/** The outermost text box around an element: an editor may hold others. */
function findEditor(within: Element): HTMLElement | null {
  const inner = within.closest<HTMLElement>(EDITOR);
  const outer = inner?.parentElement ? findEditor(inner.parentElement) : null;
  return outer ?? inner;
}

function findControl(root: Element, site: ThreadSite): ComposerHandle['publishControl'] {
  return findPublishControl(root, site) ?? findSaveControl(root, site);
}

/** The page in view may be ours and the post not: behind a post's dialog lies a feed of others. */
function readKeysUnderPost(
  editor: Element,
  pageKeys: readonly AccountKey[],
  site: ThreadSite,
): readonly AccountKey[] {
  const post = findPostAround(editor, site);
  if (!post || post.matches('body, main, [role="main"]')) return pageKeys;
  const own = [...post.querySelectorAll('a[href]')]
    .map((anchor) => site.addresses.readPost(anchor.getAttribute('href') ?? '')?.accountKeys ?? [])
    .find((keys) => keys.length > 0);
  const keys = own ?? findPostAuthor(post, site)?.profile.keys ?? [];
  return keys.length === 0 || keys.some((key) => pageKeys.includes(key)) ? pageKeys : keys;
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
