import { fail, succeed, type Result } from '@/utils/domain/result';
import type { CommentHandle } from '@/utils/platforms/adapter';
import type { RefusalReason, Removal } from './removal';

/**
 * Looks the comment up by its id and compares author and text with what was captured. Asked before every press,
 * because the platform gives its nodes to other comments and people edit what they wrote.
 */
export function checkComment({
  adapter,
  page,
  expected,
}: Pick<Removal, 'adapter' | 'page' | 'expected'>): Result<CommentHandle, RefusalReason> {
  const here = page();
  const handle = adapter.locate(expected.commentId, here);
  if (!handle) return fail('comment-missing');
  const { fields } = adapter.read(handle, here);
  if (fields.commentId.value !== expected.commentId) return fail('comment-replaced');
  if (fields.authorName.value !== expected.authorName) return fail('author-changed');
  if ((fields.text.value ?? '') !== expected.text) return fail('text-changed');
  return succeed(handle);
}
