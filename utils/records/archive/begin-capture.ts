import { Dexie } from 'dexie';
import type { CaptureUnderWay } from '@/utils/domain/capture-overview';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import type { CaptureRow } from '@/utils/records/rows';

/** Notes that an archive capture has begun; the same again, also after it ended, is one. Nothing is a record before it ends. */
export function beginCapture(db: BevaraDatabase, capture: CaptureRow): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.captures, db.records, async () => {
      const known = (await db.captures.get(capture.id)) ?? (await db.records.get(capture.id));
      if (!known) await db.captures.add(capture);
      return null;
    }),
  );
}

/** The capture under way in a tab, or with an id; null when there is none. */
export function findCapture(
  db: BevaraDatabase,
  which: { readonly tabId: number } | { readonly id: string },
): Promise<Result<CaptureRow | null, Failure>> {
  return attempt(db, async () => {
    if ('id' in which) return (await db.captures.get(which.id)) ?? null;
    return (await listUnderWay(db)).find(({ tabId }) => tabId === which.tabId) ?? null;
  });
}

/** The capture that runs in some tab now; null when none does. */
export function readUnderWay(db: BevaraDatabase): Promise<Result<CaptureUnderWay | null, Failure>> {
  return attempt(db, async () => {
    const [running] = await listUnderWay(db);
    if (!running) return null;
    const { id, account, most } = running;
    const screens = await screensOf(db, id).count();
    return { id, account, screens, most };
  });
}

/** The screens kept of a capture under way, in their order. */
export function screensOf(db: BevaraDatabase, captureId: string) {
  return db.captureScreens
    .where('[captureId+number]')
    .between([captureId, Dexie.minKey], [captureId, Dexie.maxKey]);
}

async function listUnderWay(db: BevaraDatabase): Promise<CaptureRow[]> {
  return (await db.captures.toArray()).filter(({ end }) => end === undefined);
}
