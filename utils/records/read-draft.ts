import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { captureDraftSchema } from './draft-schema';
import { limitToScope } from './limit-to-scope';
import { toWellFormed } from './to-well-formed';

/**
 * Makes a draft out of whatever came in: checked, cut down to its evidence scope, every text well-formed Unicode
 * (a lone surrogate becomes U+FFFD, as RFC 8785 allows none). Fails with `invalid-message`; the detail names the path
 * of the first fault, never its value. A removal is refused with `evidence-incomplete` when something is missing that
 * the removal needs (NYK-14).
 */
export function readDraft(input: unknown): Result<CaptureDraft, Failure> {
  const parsed = captureDraftSchema.safeParse(input);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    return fail({ code: 'invalid-message', detail: fault ? `${fault.path.join('.')} ${fault.code}` : null });
  }
  const draft = limitToScope(toWellFormed(parsed.data));
  if (draft.isPractice !== (draft.platform === 'practice') || draft.account.platform !== draft.platform)
    return fail({ code: 'invalid-message', detail: 'platform' });
  if (draft.scope === 'none' && (draft.purpose.removal === null || draft.purpose.registration !== null))
    return fail({ code: 'invalid-message', detail: 'nothing-to-keep' });
  const lacking = draft.purpose.removal === null ? null : findWhatForbidsRemoval(draft);
  return lacking === null ? succeed(draft) : fail({ code: 'evidence-incomplete', detail: lacking });
}

function findWhatForbidsRemoval({ fields, scope, missing }: CaptureDraft): string | null {
  const named = missing.find((part) => part.forbidsRemoval);
  if (named) return named.part;
  if (fields.commentId.value === null) return 'comment-id';
  if (scope === 'none') return null;
  if (fields.authorName.value === null) return 'author';
  if (scope === 'metadata') return null;
  return fields.text.value || fields.attachments.value?.length ? null : 'content';
}
