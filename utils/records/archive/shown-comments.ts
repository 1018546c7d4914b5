import { isSameAccount } from '@/utils/domain/account';
import type { StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from '@/utils/records/database';
import type { RecordRow } from '@/utils/records/rows';

type Shown = Pick<StoredRecord, 'account' | 'capture'>;

/** The records of the comments that a capture shows, whole or a part of them. Joins the caller's transaction over the records. */
export async function listShown(db: BevaraDatabase, { account, capture }: Shown): Promise<RecordRow[]> {
  const shown = db.records.where('commentId').anyOf([...(capture?.commentIds ?? [])]);
  return shown.filter((record) => isSameAccount(record.account, account)).toArray();
}

/** Whether a capture shows a comment whose record is confidential: then it is confidential itself, for it shows the same. */
export async function showsConfidential(db: BevaraDatabase, capture: Shown): Promise<boolean> {
  return (await listShown(db, capture)).some(({ isConfidential }) => isConfidential);
}

/**
 * Makes the captures confidential that show this comment, once its own record is. Joins the caller's transaction over the
 * records. Returns the ids of those that lie open, for the caller to seal.
 */
export async function followConfidential(
  db: BevaraDatabase,
  { account, commentId }: Pick<StoredRecord, 'account' | 'commentId'>,
): Promise<readonly string[]> {
  if (commentId === null) return [];
  const captures = db.records
    .where('[kind+capturedAt]')
    .between(['archive-capture', ''], ['archive-capture', '\uffff'])
    .filter(({ capture, ...record }) => {
      const isShown = capture?.commentIds.includes(commentId) ?? false;
      return isShown && !record.isSealed && isSameAccount(record.account, account);
    });
  await captures.modify({ isConfidential: true });
  return captures.primaryKeys();
}
