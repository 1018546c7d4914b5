/** What an editor can say that nothing else shows, and why it is taken back when it was wrong. */
export const WITHDRAWAL_REASONS = {
  'handed-over': ['said-by-mistake', 'file-missing', 'file-faulty'],
  'said-gone': ['said-by-mistake', 'wrong-comment', 'seen-again'],
} as const;

export type EditorsWord = keyof typeof WITHDRAWAL_REASONS;
export type WithdrawalReason<W extends EditorsWord = EditorsWord> = (typeof WITHDRAWAL_REASONS)[W][number];
