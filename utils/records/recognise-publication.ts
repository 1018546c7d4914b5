import { isSameAccount } from '@/utils/domain/account';
import type { RecentPublication } from '@/utils/domain/checklist';
import { digestBytes } from '@/utils/domain/digest';
import type { Failure } from '@/utils/domain/failure';
import type { PlatformId } from '@/utils/domain/platform';
import type { RecognisedPost } from '@/utils/domain/publication';
import { fail, type Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { recognisedPostSchema } from './publication-schema';

const DAY = 86_400_000;

/**
 * Ties a receipt to the post that was seen on its account's page: an event with the address's SHA-256 (hex), while the
 * address itself stands in the record. Done once per receipt; the first address stands. Fails with `unknown-record`,
 * `not-own-account`, `invalid-message` or what the database does.
 */
export async function recognisePublication(
  db: BevaraDatabase,
  clock: Clock,
  input: RecognisedPost,
): Promise<Result<null, Failure>> {
  const parsed = recognisedPostSchema.safeParse(input);
  if (!parsed.success)
    return fail({ code: 'invalid-message', detail: parsed.error.issues[0]?.path.join('.') ?? null });
  const { receiptId, account, permalink, postId } = parsed.data;
  const addressHash = await digestBytes(new TextEncoder().encode(permalink));
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      const record = await db.records.get(receiptId);
      if (record?.kind !== 'publication-receipt') throw new StoreRefusal('unknown-record');
      if (!isSameAccount(record.account, account)) throw new StoreRefusal('not-own-account');
      if (record.permalink !== null) return null;
      await appendEvents(db, clock, [
        {
          id: `${receiptId}:post-recognised`,
          recordId: receiptId,
          type: 'post-recognised',
          editorId: record.editorId,
          data: { addressHash, postId },
        },
      ]);
      await db.records.update(receiptId, { permalink, postId });
      return null;
    }),
  );
}

/** What was published on a platform in the last `days` days, newest first, at most `limit`. */
export function listRecentPublications(
  db: BevaraDatabase,
  { platform, now, days, limit }: { platform: PlatformId; now: number; days: number; limit: number },
): Promise<Result<RecentPublication[], Failure>> {
  const since = new Date(now - days * DAY).toISOString();
  return attempt(db, async () => {
    const receipts = await db.records
      .where('[kind+capturedAt]')
      .between(['publication-receipt', since], ['publication-receipt', '\uffff'])
      .reverse()
      .filter((record) => record.platform === platform)
      .limit(limit)
      .toArray();
    const recent = await Promise.all(
      receipts.map(async ({ id, text, capturedAt, permalink }) => {
        const stored = await db.events.where('id').equals(`${id}:stored`).first();
        const isPublished = stored?.data['outcome'] === 'published';
        return isPublished ? [{ receiptId: id, text, at: capturedAt, isRecognised: permalink !== null }] : [];
      }),
    );
    return recent.flat();
  });
}
