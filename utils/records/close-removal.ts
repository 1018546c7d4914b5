import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';
import { statusOf } from './status-of';
import { findUnfinished } from './unfinished-removal';

/** What an editor has seen on the platform: that the comment is gone or hidden, or that it still stands there. */
export interface RemovalClosing {
  /** Made by the caller: the same closing twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string;
  readonly isGone: boolean;
}

/**
 * Ends a removal whose end was never noted, by an editor's word. It is told apart from what the page itself has shown.
 * Fails with `unknown-record`, or with `not-permitted` where there is no such removal or it may still be under way.
 */
export function closeRemoval(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, recordId, editorId, isGone }: RemovalClosing,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      const record = await db.records.get(recordId);
      if (!record?.removal) throw new StoreRefusal('unknown-record');
      const { groundId: ground, measure } = record.removal;
      const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
      if (events.some(({ id }) => id === eventId)) return null;
      if (!findUnfinished(events, clock())) throw new StoreRefusal('not-permitted', statusOf(events));
      const data = { outcome: isGone ? 'said-gone' : 'still-there', ground, measure };
      const type = isGone ? 'said-gone' : 'removal-failed';
      await appendEvents(db, clock, [{ id: eventId, recordId, type, editorId, data }]);
      return null;
    }),
  );
}

/**
 * Events that end earlier removals of the same comment whose end was never noted, once another one begins: the comment
 * was there to be captured again. Should one of them still be under way, its own note comes later and decides.
 */
export async function endEarlier(
  db: BevaraDatabase,
  { id, platform, commentId, editorId, removal }: RecordRow,
): Promise<EventDraft[]> {
  if (!removal || commentId === null) return [];
  const earlier = await db.records
    .where('commentId')
    .equals(commentId)
    .filter((record) => record.platform === platform && record.removal !== null && record.id !== id)
    .toArray();
  const ids = earlier.map((record) => record.id);
  const events = await db.events.where('recordId').anyOf(ids).sortBy('seq');
  return earlier.flatMap(({ id: recordId, removal: own }): EventDraft[] => {
    const status = statusOf(events.filter((event) => event.recordId === recordId));
    if (!own || status !== 'removal-waiting') return [];
    const data = { outcome: 'begun-again', record: id, ground: own.groundId, measure: own.measure };
    return [{ id: `${recordId}:begun-again`, recordId, type: 'removal-failed', editorId, data }];
  });
}
