import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';

/** Notes that somebody had the text of a confidential record shown. */
export function noteShown(
  db: BevaraDatabase,
  clock: Clock,
  request: { readonly eventId: string; readonly recordId: string; readonly editorId: string | null },
): Promise<Result<null, Failure>> {
  const { eventId, recordId, editorId } = request;
  return attempt(db, async () => {
    await appendEvents(db, clock, [{ id: eventId, recordId, type: 'shown', editorId, data: {} }]);
    return null;
  });
}
