import { captureComment, mayBeRemoved, type CaptureFailure } from '@/utils/capture/capture-comment';
import type { CaptureDraft, CapturePurpose } from '@/utils/domain/capture-draft';
import type { EvidenceScope } from '@/utils/domain/policy';
import type { SeenComment } from '@/utils/domain/seen-comment';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { notice, type Flow } from './flow';
import type { Progress } from './progress';

export interface Preserving {
  readonly handle: CommentHandle;
  readonly scope: EvidenceScope;
  readonly purpose: CapturePurpose;
  /**
   * The registration's title over again for what was captured, which knows the exact day; absent where an editor has
   * written it.
   */
  readonly retitle?: (seen: SeenComment) => string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** See `CaptureRequest`. */
  readonly isRefused?: Promise<boolean>;
}

export interface Preserved {
  readonly stored: StoredCapture;
  readonly seen: SeenComment;
}

/**
 * Captures a comment and stores it. Null when either failed, which the panel then says; nothing may be removed then.
 * The record's id is made once, so that a message that has to be sent again stores nothing twice.
 */
export async function preserve(flow: Flow, work: Preserving): Promise<Preserved | null> {
  const { adapter, account, camera, context, markers } = flow;
  const { handle, purpose, retitle, progress, signal, scope } = work;
  const recordId = flow.makeId();
  markers.setStatus(handle.commentId, 'working');
  progress.tell({ kind: 'seen' });
  const captured = await captureComment({
    adapter,
    account,
    camera,
    handle,
    scope,
    purpose,
    recordId,
    signal,
    ...(work.isRefused && { isRefused: work.isRefused }),
    page: flow.page(),
    policy: context.policy.ref,
    requiresScreenshot: context.policy.requiresScreenshot,
    editor: context.editor,
    extensionVersion: context.extensionVersion,
  });
  if (!captured.ok) {
    markers.setStatus(handle.commentId, 'failed');
    flow.panel.show(noticeOf(captured.failure), {});
    return null;
  }
  const { seen } = captured.value;
  const draft = withTitle(captured.value.draft, retitle?.(seen));
  if (purpose.removal && !mayBeRemoved(draft)) {
    markers.setStatus(handle.commentId, 'failed');
    flow.panel.show(notice('cannot-capture', { missing: draft.missing }), {});
    return null;
  }
  progress.tell({ kind: 'captured', missing: draft.missing });
  const saved = await flow.ask('records:save', draft);
  if (!saved.ok) {
    markers.setStatus(handle.commentId, 'failed');
    progress.tell({ kind: 'failure', failure: saved.failure }, { isDone: true });
    if (saved.failure.code === 'extension-reloaded') flow.onReloaded();
    return null;
  }
  markers.setStatus(handle.commentId, 'preserved');
  progress.tell(
    { kind: 'stored', hash: saved.value.hash, registered: purpose.registration !== null },
    { recordId },
  );
  return { stored: saved.value, seen };
}

function withTitle(draft: CaptureDraft, title: string | undefined): CaptureDraft {
  const { registration } = draft.purpose;
  if (!registration || title === undefined) return draft;
  return { ...draft, purpose: { ...draft.purpose, registration: { ...registration, title } } };
}

function noticeOf(failure: CaptureFailure) {
  return notice(failure.code === 'markup-changed' ? 'markup-changed' : 'comment-gone');
}
