import { Temporal } from 'temporal-polyfill';
import { findLocalDate } from '@/utils/calendar/find-responsible';
import { isSameAccount, type Account } from '@/utils/domain/account';
import { isWholeCapture, type ArchiveCapture, type CaptureDuty } from '@/utils/domain/archive-capture';
import type { Failure } from '@/utils/domain/failure';
import type { StoredRecord } from '@/utils/domain/record';
import type { Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import { listHandingOvers } from '@/utils/records/is-handing-over';

export interface CaptureFrame {
  readonly everyMonths: number;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * When the next archive capture of an account is due (KAL-5, NYK-18, VAR-11, VAL-7): so many months after the last whole
 * one of its first page, or after the day on which the account was added. One that was taken is done only when it has been
 * saved as PDF/A (NYK-18). What was made in another browser is not known here.
 */
export function computeCaptureDuty(
  addedAt: string,
  last: CaptureDuty['last'],
  { everyMonths, timeZone, now }: CaptureFrame,
): CaptureDuty {
  const since = Temporal.PlainDate.from(last?.on ?? findLocalDate(addedAt, timeZone));
  const dueOn = since.add({ months: everyMonths }).toString();
  if (dueOn <= findLocalDate(toInstant(now), timeZone)) return { last, dueOn, state: 'due' };
  if (!last) return { last, dueOn, state: 'ahead' };
  return { last, dueOn, state: last.isHandedOver ? 'kept' : 'unsaved' };
}

/** The same of every account, from the captures that lie in the store. */
export function readCaptureDuties(
  db: BevaraDatabase,
  accounts: readonly Account[],
  frame: CaptureFrame,
): Promise<Result<{ account: Account; duty: CaptureDuty }[], Failure>> {
  return attempt(db, async () => {
    const captures = await db.records
      .where('[kind+capturedAt]')
      .between(['archive-capture', ''], ['archive-capture', '\uffff'])
      .reverse()
      .filter(({ capture, isPractice }) => !isPractice && capture !== undefined && meetsDuty(capture))
      .toArray();
    return Promise.all(
      accounts.map(async (account) => {
        const last = captures.find((record) => isSameAccount(record.account, account));
        const described = last ? await describe(db, last, frame) : null;
        return { account, duty: computeCaptureDuty(account.addedAt, described, frame) };
      }),
    );
  });
}

function meetsDuty(capture: ArchiveCapture): boolean {
  return isWholeCapture(capture) && capture.isFirstPage;
}

async function describe(
  db: BevaraDatabase,
  { id, capturedAt }: StoredRecord,
  { timeZone }: CaptureFrame,
): Promise<CaptureDuty['last']> {
  const events = await db.events.where('recordId').equals(id).toArray();
  const on = findLocalDate(capturedAt, timeZone);
  return { recordId: id, on, isHandedOver: listHandingOvers(events).length > 0 };
}
