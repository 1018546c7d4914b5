import type { PageIdentity } from '@/utils/domain/account';
import type { CaptureDraft, CapturePurpose, EditorRef, MissingPart } from '@/utils/domain/capture-draft';
import type { EvidenceScope, PolicyRef } from '@/utils/domain/policy';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { SeenComment, SeenPost, ThreadComment } from '@/utils/domain/seen-comment';
import { toInstant } from '@/utils/domain/time';
import { log } from '@/utils/log/log';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { MarkupChanged } from '@/utils/platforms/markup-changed';
import { chooseMedia } from './choose-media';
import { cleanHtml } from './clean-html';
import { findMissingParts } from './find-missing-parts';
import { emptyPost, limitFields, limitPost } from './limit-fields';
import { takeScreenshots, type Camera } from './take-screenshots';

export interface CaptureRequest {
  readonly adapter: PlatformAdapter;
  readonly handle: CommentHandle;
  readonly page: PageContext;
  readonly scope: EvidenceScope;
  readonly purpose: CapturePurpose;
  readonly account: PageIdentity;
  readonly policy: PolicyRef;
  readonly requiresScreenshot: boolean;
  readonly editor: EditorRef;
  readonly extensionVersion: string;
  readonly recordId: string;
  /** Null where pictures cannot be taken at all. */
  readonly camera: Camera | null;
  /** What the camera says of being refused, where that was asked earlier: a refusal costs the browser as much as a picture. */
  readonly isRefused?: Promise<boolean>;
  readonly signal: AbortSignal;
}

/** What was captured: the draft for the store, and the comment as seen, which stays in memory for the removal's last look. */
export interface Capture {
  readonly draft: CaptureDraft;
  readonly seen: SeenComment;
}

export type CaptureFailure =
  | { readonly code: 'comment-gone' | 'cancelled' }
  | { readonly code: 'markup-changed'; readonly part: string };

/**
 * Reads one comment with its context into evidence (NYK-14: sender, time and context). Runs only after an editor's
 * gesture: it presses the comment's own "See more", hovers its time and brings it into view for a picture, and does
 * nothing else to the page. Nothing is asked of the platform and nothing is stored here.
 * Fails when the comment is no longer there, the markup cannot be read, or `signal` aborts. What could not be had is
 * listed in `draft.missing`; the caller must not remove when a part forbids it (`mayBeRemoved`).
 */
export async function captureComment(request: CaptureRequest): Promise<Result<Capture, CaptureFailure>> {
  try {
    return await readAll(request);
  } catch (error) {
    if (!(error instanceof MarkupChanged)) throw error;
    log.warn('capture', 'markup-changed', { part: error.part, surface: error.surface });
    return fail({ code: 'markup-changed', part: error.part });
  }
}

/** False when something is missing without which a comment must not be removed. */
export function mayBeRemoved(draft: Pick<CaptureDraft, 'missing'>): boolean {
  return !draft.missing.some((part) => part.forbidsRemoval);
}

async function readAll(request: CaptureRequest): Promise<Result<Capture, CaptureFailure>> {
  const { adapter, page, scope, camera, signal } = request;
  const handle = adapter.refresh(request.handle);
  if (!handle) return fail({ code: 'comment-gone' });
  // At the latest now, so that the comment is read meanwhile.
  const isRefused = request.isRefused ?? (scope === 'all' && camera ? camera.isRefused(signal) : true);
  const first = adapter.read(handle, page);
  const isTextWhole = scope !== 'all' || !first.isCut || (await adapter.expand(handle, signal));
  const seen = await addExactTime(request, handle, first.isCut ? adapter.read(handle, page) : first);
  if (signal.aborted) return fail({ code: 'cancelled' });
  if (seen.fields.commentId.value !== handle.commentId) return fail({ code: 'comment-gone' });

  const missing = findMissingParts(seen.fields, scope, isTextWhole);
  const post = tryToRead<SeenPost>('post', missing, emptyPost(), () => adapter.readPost(handle, page));
  const thread = scope === 'all' ? readThread(request, handle, missing) : [];
  const html = scope === 'all' ? readHtml(request, handle, missing) : { html: '', threadHtml: '' };
  const media = scope === 'all' ? chooseMedia(seen.fields.attachments.value ?? [], adapter.imageHosts) : null;
  if (media) missing.push(...media.missing);
  const screenshots = scope === 'all' ? await takePictures(request, handle, missing, await isRefused) : [];
  if (signal.aborted) return fail({ code: 'cancelled' });

  const draft: CaptureDraft = {
    recordId: request.recordId,
    platform: adapter.id,
    surface: seen.surface,
    account: identityOf(request.account),
    scope,
    fields: limitFields(seen.fields, scope),
    post: limitPost(post, scope),
    thread,
    filter: seen.filter,
    page: {
      address: page.url.href,
      title: scope === 'all' ? page.document.title : '',
      language: page.document.documentElement.lang,
    },
    ...html,
    media: media?.media ?? [],
    screenshots,
    missing,
    purpose: request.purpose,
    policy: request.policy,
    editor: request.editor,
    capturedAt: toInstant(page.now),
    versions: { extension: request.extensionVersion, adapter: adapter.version },
    isPractice: adapter.id === 'practice',
  };
  return succeed({ draft, seen });
}

function identityOf({ platform, keys, name, address }: PageIdentity): PageIdentity {
  return { platform, keys, name, address };
}

async function addExactTime(
  { adapter, page, scope, signal }: CaptureRequest,
  handle: CommentHandle,
  seen: SeenComment,
): Promise<SeenComment> {
  const time = scope === 'none' ? null : await adapter.readExactTime(handle, page, signal);
  return time?.value ? { ...seen, fields: { ...seen.fields, time } } : seen;
}

function readThread(
  { adapter, page }: CaptureRequest,
  handle: CommentHandle,
  missing: MissingPart[],
): ThreadComment[] {
  return tryToRead('thread', missing, [], () => adapter.readThread(handle, page));
}

function readHtml({ adapter, page }: CaptureRequest, handle: CommentHandle, missing: MissingPart[]) {
  const thread = tryToRead('thread', missing, [], () => adapter.threadElements(handle, page));
  const omitted = new Set(adapter.findEmployeeNames(page.document));
  const rules = { base: page.url.href, omitted };
  return {
    html: cleanHtml([handle.element], rules),
    threadHtml: cleanHtml(outermost(thread), rules),
  };
}

async function takePictures(
  { adapter, page, camera, requiresScreenshot, signal }: CaptureRequest,
  handle: CommentHandle,
  missing: MissingPart[],
  isRefused: boolean,
) {
  const lacks = (reason: string) =>
    missing.push({ part: 'screenshot', reason, forbidsRemoval: requiresScreenshot });
  if (!camera || isRefused) {
    lacks('not-permitted');
    return [];
  }
  const thread = tryToRead('thread', missing, [], () => adapter.threadElements(handle, page));
  const pictures = await takeScreenshots(
    outermost(thread.length ? thread : [handle.element]),
    camera,
    signal,
  );
  for (const part of pictures.missing) lacks(part.reason);
  return pictures.screenshots;
}

/** Elements that no other of them holds, so that nothing is kept twice. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((e) => !elements.some((other) => other !== e && other.contains(e)));
}

function tryToRead<T>(part: 'post' | 'thread', missing: MissingPart[], otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MarkupChanged)) throw error;
    if (!missing.some((m) => m.part === part))
      missing.push({ part, reason: 'markup-changed', forbidsRemoval: false });
    return otherwise;
  }
}
