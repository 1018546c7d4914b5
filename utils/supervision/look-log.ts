import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Look, LookNote } from '@/utils/domain/supervision';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';

/** The log tells about the work of colleagues, so it goes when a report of the past year no longer needs it. */
export const KEEP_LOOKS_DAYS = 400;
/** Shorter than this, a page was passed by and not looked through; seconds. */
export const SHORTEST_LOOK = 10;

const DAY = 86_400_000;

/**
 * Writes a stretch of looking into the log, with the own posts that were in view. The same id again is the same look:
 * the longer one stands, so that a message that comes twice or late changes nothing.
 */
export function noteLook(
  db: BevaraDatabase,
  note: LookNote,
  { by, how, now }: Pick<Look, 'by' | 'how'> & { readonly now: number },
): Promise<Result<null, Failure>> {
  const { posts, ...look } = note;
  const rows = posts.map(({ key, at }) => ({
    id: `${note.platform}:${key}`,
    accountId: note.accountId,
    at,
  }));
  return attempt(db, () =>
    db.transaction('rw', db.looks, db.postTimes, async () => {
      const standing = await db.looks.get(look.id);
      if (!standing || (standing.accountId === look.accountId && standing.until <= look.until))
        await db.looks.put({ ...look, by: standing?.by ?? by, how });
      await db.postTimes.bulkPut(rows);
      await db.looks
        .where('until')
        .below(toInstant(now - KEEP_LOOKS_DAYS * DAY))
        .delete();
      return null;
    }),
  );
}
