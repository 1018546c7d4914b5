import { dueAt } from '@/utils/calendar/due-at';
import type { PendingComment } from '@/utils/domain/pending-comment';
import type { PendingRules } from '@/utils/domain/pending-rules';
import { readPendingState } from '@/utils/domain/pending-state';

/**
 * When the answer to a comment is due: the pack's promise counted from when it was written, the same day for the media
 * (VAR-25). The word that an answer will come moves the deadline only where the pack says that it does; in Nykvarn it
 * does not (NYK-3). Null when the pack promises nothing that the clock can count.
 */
export function computeDue(
  { calendar, promise, acknowledgement, isMediaSameDay }: PendingRules,
  { kind, written, steps }: Pick<PendingComment, 'kind' | 'written' | 'steps'>,
): string | null {
  const promised = kind === 'media' && isMediaSameDay ? { workingDays: 0 } : promise;
  if (!calendar || !promised) return null;
  const { acknowledgedAt } = readPendingState(steps);
  const start = acknowledgedAt !== null && acknowledgement === 'stops-clock' ? acknowledgedAt : written.from;
  const due = dueAt(calendar, start, promised);
  return due.ok ? due.value : null;
}
