import { COMMENT_KINDS, type CommentKind } from '@/utils/domain/pending';

/** Other people's words for a kind, and those of ours that mean the same. */
const SAME: Readonly<Record<string, readonly CommentKind[]>> = {
  report: ['report-of-fault', 'complaint'],
  fault: ['report-of-fault', 'complaint'],
  case: ['complaint', 'request', 'question', 'report-of-fault'],
  'factual-error': ['correction'],
  error: ['correction'],
};

/** Our kinds for somebody's word; null when the word says nothing to us. */
export function toOwnKind(word: string): readonly CommentKind[] | null {
  const own = COMMENT_KINDS.find((kind) => kind === word);
  return own ? [own] : (SAME[word] ?? null);
}
