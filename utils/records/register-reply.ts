import { isItselfConfidential } from '@/utils/domain/record';
import type { Registration } from '@/utils/domain/registration';
import { arrivalOf, faultOfDay } from '@/utils/domain/registration-day';
import type { Clock } from '@/utils/domain/time';
import { StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { enterRegistration } from './enter-registration';
import { makeConfidential } from './follow-confidential';

/** A reply of our own that goes to the registrar with the comment that it answers (SOG-5). */
export interface ReplyEntry {
  readonly recordId: string;
  readonly title: string;
  /** The registrar's number of the reply itself; null where it has none yet, and then it is a request that waits for it. */
  readonly number: string | null;
}

/**
 * Enters a reply as outgoing beside the registered comment, under the same case and confidential with it. Joins the
 * caller's transaction over records and events. Returns the ids of the records that became confidential by it. Throws a
 * refusal: `unknown-record`, `not-permitted`, or `invalid-message` where it was sent after the day of registration.
 */
export async function registerReply(
  db: BevaraDatabase,
  clock: Clock,
  comment: Registration,
  { recordId, title, number }: ReplyEntry,
  { eventId, editorId }: { readonly eventId: string; readonly editorId: string | null },
): Promise<readonly string[]> {
  const reply = await db.records.get(recordId);
  if (!reply) throw new StoreRefusal('unknown-record');
  const receivedAt = arrivalOf(reply);
  if (number !== null && faultOfDay(comment.registeredAt ?? '', receivedAt, clock()))
    throw new StoreRefusal('invalid-message', 'registeredAt');
  const entered =
    number === null
      ? ({ state: 'requested', registeredAt: null, officer: null } as const)
      : ({ state: 'registered', registeredAt: comment.registeredAt, officer: comment.officer } as const);
  const outgoing: Registration = {
    ...(reply.registration ?? { ...comment, title, registrationId: recordId, recordId, note: '' }),
    ...entered,
    number,
    caseNumber: comment.caseNumber,
    receivedAt,
    direction: 'outgoing',
    from: reply.account.name,
    to: (reply.seal ? null : comment.from) || null,
    isConfidential: comment.isConfidential || isItselfConfidential(reply),
  };
  await enterRegistration(db, clock, reply, outgoing, { eventId: `${eventId}:${recordId}`, editorId });
  if (!outgoing.isConfidential || isItselfConfidential(reply)) return [];
  return makeConfidential(db, clock, reply, comment.recordId);
}
