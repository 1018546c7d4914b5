import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import type { SeenComment } from '@/utils/domain/seen-comment';

/** The saved pages beside the project, by file name; empty in a checkout without them. */
export const sharedPages: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries(import.meta.glob<string>('/../shared/dom/*.html', { query: '?raw', import: 'default' })).map(
    ([path, load]) => [path.slice(path.lastIndexOf('/') + 1), load],
  ),
);

/** A moment in November 2026; the saved pages' relative times are counted back from it. */
export const NOW = Date.parse('2026-11-21T12:00:00.000Z');

const frames: HTMLIFrameElement[] = [];

/** Lays a page out in a frame whose scripts are off. Removed by `closePages`. */
export async function openPage(html: string, address: string): Promise<PageContext> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 900px';
  // Pictures are not fetched: their addresses lead nowhere, and a load event waits for them.
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">${html}`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await isLoaded;
  const framed = frame.contentDocument;
  if (!framed) throw new Error('The frame holds no document.');
  return { document: framed, url: new URL(address), now: NOW };
}

/** The same page as a document without layout. */
export function parsePage(html: string, address: string): PageContext {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(address), now: NOW };
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** What a test compares of a comment. */
export interface ReadOut {
  readonly id: string | null;
  readonly parent: string | null;
  readonly post: string | null;
  readonly author: string | null;
  readonly profile: string | null;
  readonly text: string | null;
  readonly shown: string | null;
  readonly permalink: string | null;
  readonly rights: SeenComment['rights'];
}

export function readOut(
  adapter: PlatformAdapter,
  page: PageContext,
  root: ParentNode = page.document,
): ReadOut[] {
  return adapter.findComments(root).map((handle) => readOutOne(adapter, handle, page));
}

export function readOutOne(adapter: PlatformAdapter, handle: CommentHandle, page: PageContext): ReadOut {
  const { fields, rights } = adapter.read(handle, page);
  return {
    id: fields.commentId.value,
    parent: fields.parentId.value,
    post: fields.postId.value ?? fields.postAlias.value,
    author: fields.authorName.value,
    profile: fields.authorAddress.value,
    text: fields.text.value,
    shown: fields.time.value?.shown ?? null,
    permalink: fields.permalink.value,
    rights,
  };
}
