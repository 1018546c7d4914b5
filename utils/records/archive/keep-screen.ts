import type { ArchiveScreen } from '@/utils/domain/archive-capture';
import { digestBlob } from '@/utils/domain/digest';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';

/**
 * Keeps a screen of a capture under way, on the disk before it is answered. The same number again takes the place of
 * the one before. What is answered as kept is in the record: fails with `unknown-record` once the capture began to end.
 */
export async function keepScreen(
  db: BevaraDatabase,
  captureId: string,
  screen: ArchiveScreen,
  bytes: Blob,
): Promise<Result<null, Failure>> {
  const sha256 = await digestBlob(bytes);
  return attempt(db, () =>
    db.transaction('rw', db.captures, db.captureScreens, async () => {
      const capture = await db.captures.get(captureId);
      if (!capture || capture.end) throw new StoreRefusal('unknown-record');
      await db.captures.update(captureId, { touchedAt: screen.takenAt });
      await db.captureScreens.put({ ...screen, captureId, bytes, sha256 });
      return null;
    }),
  );
}
