import type { Run } from './run';

/**
 * What the page says has become of the comment; null while it still stands there, or cannot be told.
 * `vanished`: it was to be hidden and cannot be seen at all, so that nobody knows whether it was hidden or deleted.
 */
export type Fate = 'removed' | 'hidden' | 'vanished';

export function readFate({ adapter, page, expected, measure, surroundings, wasHidden }: Run): Fate | null {
  const state = adapter.stateOf(expected.commentId, page());
  if (state === 'hidden') return wasHidden ? null : 'hidden';
  if (state === 'shown' || !surroundings.isStanding()) return null;
  return measure === 'delete' ? 'removed' : 'vanished';
}
