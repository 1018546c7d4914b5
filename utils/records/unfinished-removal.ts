import type { ChainedEvent } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { PlatformId } from '@/utils/domain/platform';
import type { UnfinishedRemoval } from '@/utils/domain/removal';
import type { Result } from '@/utils/domain/result';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import { statusOf } from './status-of';

/** Milliseconds. In a living tab a removal has ended long before: undoing takes half a minute at most, the assisted way one. */
const SURELY_OVER = 15 * 60_000;

/**
 * When the removal was asked for whose end was never noted (ISO instant), since the tab or the browser ended first. Null
 * when there is none, or when it may still be under way in some tab.
 */
export function findUnfinished(events: readonly ChainedEvent[], now: number): string | null {
  if (statusOf(events) !== 'removal-waiting') return null;
  const asked = events.findLast(({ type }) => type === 'removal-requested');
  return asked && now - Date.parse(asked.at) >= SURELY_OVER ? asked.at : null;
}

/** Which of these comments have a removal whose end was never noted. Fails as the database does. */
export function listUnfinished(
  db: BevaraDatabase,
  now: number,
  { platform, commentIds }: { readonly platform: PlatformId; readonly commentIds: readonly string[] },
): Promise<Result<readonly UnfinishedRemoval[], Failure>> {
  return attempt(db, async () => {
    const records = await db.records
      .where('commentId')
      .anyOf([...commentIds])
      .filter((record) => record.platform === platform && record.removal !== null)
      .toArray();
    const found = await Promise.all(
      records.map(async ({ id, commentId }) => {
        const events = await db.events.where('recordId').equals(id).sortBy('seq');
        return commentId !== null && findUnfinished(events, now) ? [{ commentId, recordId: id }] : [];
      }),
    );
    return found.flat();
  });
}
