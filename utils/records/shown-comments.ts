import { isSameAccount } from '@/utils/domain/account';
import type { StoredRecord } from '@/utils/domain/record';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';

/** How a record's evidence shows a comment. */
export type ShownHow = 'capture' | 'same-comment' | 'thread';

type Comment = Pick<RecordRow, 'account' | 'commentId' | 'parentId' | 'writtenAt'>;

/** The records of the comments that a capture shows, whole or a part of them. Joins the caller's transaction over the records. */
export async function listShown(
  db: BevaraDatabase,
  { account, capture }: Pick<StoredRecord, 'account' | 'capture'>,
): Promise<RecordRow[]> {
  const shown = db.records.where('commentId').anyOf([...(capture?.commentIds ?? [])]);
  return shown.filter((record) => isSameAccount(record.account, account)).toArray();
}

/** The records of a comment's thread, those of the comment itself among them. Joins the caller's transaction over the records. */
export async function listThread(
  db: BevaraDatabase,
  { account, commentId, parentId }: Comment,
): Promise<RecordRow[]> {
  const root = parentId ?? commentId;
  if (root === null) return [];
  const found = await Promise.all(
    ['commentId', 'parentId'].map((key) => db.records.where(key).equals(root).toArray()),
  );
  return found.flat().filter((record) => isSameAccount(record.account, account));
}

/** The captures of a comment's account. Joins the caller's transaction over the records. */
export async function listCaptures(db: BevaraDatabase, { account }: Comment): Promise<RecordRow[]> {
  const captures = db.records
    .where('[kind+capturedAt]')
    .between(['archive-capture', ''], ['archive-capture', '\uffff']);
  return captures.filter((record) => isSameAccount(record.account, account)).toArray();
}

/**
 * How the evidence of a capture, or of a record in the comment's thread, shows the comment; null when it does not. Where
 * nobody noted what a thread shows, it shows whatever had been written by then.
 */
export function tellShown(by: RecordRow, { commentId, writtenAt }: Comment): ShownHow | null {
  if (commentId === null) return null;
  if (by.capture) return by.capture.commentIds.includes(commentId) ? 'capture' : null;
  if (by.commentId === commentId) return 'same-comment';
  const isShown = by.shows?.includes(commentId) ?? by.capturedAt >= (writtenAt?.from ?? '');
  return isShown ? 'thread' : null;
}
