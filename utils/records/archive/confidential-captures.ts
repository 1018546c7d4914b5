import { isSameAccount } from '@/utils/domain/account';
import type { StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from '@/utils/records/database';

/**
 * Whether a capture shows a comment whose record is confidential: then it is confidential itself, for it shows the same.
 * Joins the caller's transaction over the records.
 */
export async function showsConfidential(
  db: BevaraDatabase,
  { account, capture }: Pick<StoredRecord, 'account' | 'capture'>,
): Promise<boolean> {
  const shown = db.records.where('commentId').anyOf([...(capture?.commentIds ?? [])]);
  const one = await shown
    .filter((record) => record.isConfidential && isSameAccount(record.account, account))
    .first();
  return one !== undefined;
}
