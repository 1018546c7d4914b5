import type { AccountKey } from '@/utils/domain/account';
import type { Failure } from '@/utils/domain/failure';
import type { PlatformId } from '@/utils/domain/platform';
import type { StoredRecord } from '@/utils/domain/record';
import type { Result } from '@/utils/domain/result';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';
import { orderOf, orderPrefix, toStoredRecord } from './to-record-row';

/** Where a page of the list ends: the last record shown. */
export interface ListPosition {
  readonly capturedAt: string;
  readonly id: string;
}

/** Every condition that is given must hold. */
export interface RecordFilter {
  /** Records of the account that has one of these keys. */
  readonly account?: { readonly platform: PlatformId; readonly keys: readonly AccountKey[] };
  readonly commentId?: string;
  readonly authorAddress?: string;
}

export interface ListRequest {
  /** Only records older than this one; null for the newest. */
  readonly before: ListPosition | null;
  readonly limit: number;
  readonly filter?: RecordFilter;
}

/** A page of records, newest first. The position of the last one asks for the next page. */
export function listRecords(
  db: BevaraDatabase,
  { before, limit, filter = {} }: ListRequest,
): Promise<Result<readonly StoredRecord[], Failure>> {
  return attempt(db, async () => {
    const rows = await findRows(db, before, limit, filter);
    return rows.sort(compareNewestFirst).slice(0, limit).map(toStoredRecord);
  });
}

/** How many records there are. */
export function countRecords(db: BevaraDatabase): Promise<Result<number, Failure>> {
  return attempt(db, () => db.records.count());
}

/** One index per question: the few of a comment or an author are all read, the many of an account page by page. */
async function findRows(
  db: BevaraDatabase,
  before: ListPosition | null,
  limit: number,
  { account, commentId, authorAddress }: RecordFilter,
): Promise<RecordRow[]> {
  const isOlder = (row: RecordRow) => before === null || compareNewestFirst(before, row) < 0;
  const isOfAccount = (row: RecordRow) =>
    !account ||
    (row.platform === account.platform && row.account.keys.some((key) => account.keys.includes(key)));

  if (commentId !== undefined || authorAddress !== undefined) {
    const found =
      commentId !== undefined
        ? db.records.where('commentId').equals(commentId)
        : db.records.where('authorAddress').equals(authorAddress ?? '');
    return found
      .filter((row) => isOlder(row) && isOfAccount(row))
      .filter((row) => authorAddress === undefined || row.authorAddress === authorAddress)
      .toArray();
  }
  if (account) {
    const ranges = account.keys.map((key) => {
      const end = before ? orderOf(account.platform, key, before.capturedAt, before.id) : null;
      const prefix = orderPrefix(account.platform, key);
      return db.records
        .where('accountOrder')
        .between(prefix, end ?? `${prefix}\uffff`, false, false)
        .reverse()
        .limit(limit)
        .toArray();
    });
    // A record lies under each of its account's keys.
    return [...new Map((await Promise.all(ranges)).flat().map((row) => [row.id, row])).values()];
  }
  const newest = before
    ? db.records.where('[capturedAt+id]').below([before.capturedAt, before.id])
    : db.records.orderBy('[capturedAt+id]');
  return newest.reverse().limit(limit).toArray();
}

function compareNewestFirst(a: ListPosition, b: ListPosition): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
}
