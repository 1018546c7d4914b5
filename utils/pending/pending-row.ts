import type { PendingComment, PendingStep } from '@/utils/domain/pending-comment';
import type { PendingRules } from '@/utils/domain/pending-rules';
import { isOpen, readPendingState } from '@/utils/domain/pending-state';
import type { PendingRow } from '@/utils/records/rows';
import { computeDue } from './compute-due';

/** The row of a comment after one more step, its deadline counted anew; the same row when the step was taken before. */
export function takeStep(row: PendingRow, step: PendingStep, rules: PendingRules): PendingRow {
  if (row.steps.some(({ id }) => id === step.id)) return row;
  return toPendingRow({ ...row, steps: [...row.steps, step] }, rules);
}

/** A comment as it lies in the table, with all that is computed from the rest of it. */
export function toPendingRow(comment: PendingComment, rules: PendingRules): PendingRow {
  return {
    ...comment,
    dueAt: computeDue(rules, comment),
    isOpen: isOpen(readPendingState(comment.steps)) ? 1 : 0,
  };
}

/** The row without what tells who wrote it, what, and where; that it was there stays. */
export function forgetWords(row: PendingRow): PendingRow {
  return { ...row, authorName: null, text: null, permalink: null };
}
