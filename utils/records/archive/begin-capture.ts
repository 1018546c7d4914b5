import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import type { CaptureRow } from '@/utils/records/rows';

/** Notes that an archive capture has begun; the same again is one. Nothing is a record before it ends. */
export function beginCapture(db: BevaraDatabase, capture: CaptureRow): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    await db.captures.put(capture);
    return null;
  });
}

/** The capture under way in a tab, or with an id; null when there is none. */
export function findCapture(
  db: BevaraDatabase,
  which: { readonly tabId: number } | { readonly id: string },
): Promise<Result<CaptureRow | null, Failure>> {
  return attempt(db, async () => {
    if ('id' in which) return (await db.captures.get(which.id)) ?? null;
    const all = await db.captures.toArray();
    return all.find(({ tabId }) => tabId === which.tabId) ?? null;
  });
}
