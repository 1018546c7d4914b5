import type { MissingPart } from '@/utils/domain/capture-draft';
import type { EvidenceScope } from '@/utils/domain/policy';
import type { CommentFields } from '@/utils/domain/seen-comment';

/**
 * What the fields of a comment lack, by the scope of the evidence. Id, author and content (a text or an attachment)
 * must be there before a removal (NYK-14); where only metadata or nothing is kept, the content is not asked for.
 */
export function findMissingParts(
  fields: CommentFields,
  scope: EvidenceScope,
  isTextWhole: boolean,
): MissingPart[] {
  const parts: MissingPart[] = [];
  const miss = (part: MissingPart['part'], reason: string, forbidsRemoval = false) =>
    parts.push({ part, reason, forbidsRemoval });
  if (!fields.commentId.value) miss('comment-id', 'not-found', true);
  if (!fields.authorName.value) miss('author', 'not-found', true);
  if (scope === 'none') return parts;
  if (!fields.permalink.value) miss('permalink', 'not-found');
  const time = fields.time.value;
  if (!time || time.from !== time.until) miss('exact-time', time ? 'interval-only' : 'not-found');
  if (scope === 'metadata') return parts;
  if (!isTextWhole) miss('full-text', 'stays-cut', true);
  if (!fields.text.value?.trim() && !fields.attachments.value?.length) miss('content', 'not-found', true);
  return parts;
}
