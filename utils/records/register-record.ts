import { z } from 'zod';
import type { Failure } from '@/utils/domain/failure';
import { isItselfConfidential, type StoredRecord } from '@/utils/domain/record';
import type { Registration } from '@/utils/domain/registration';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { faultOfDay } from '@/utils/domain/registration-day';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { makeConfidential } from './follow-confidential';
import type { RecordRow } from './rows';
import { sealEach } from './vault/seal-record';

/** What the registrar says of a request. */
export interface RegistrationEntry {
  /** Made by the caller: the same entry twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string | null;
  /** The registrar's own number. */
  readonly number: string;
  /** Day it was registered, `YYYY-MM-DD`. */
  readonly registeredAt: string;
  /** The registrar, by name or title. */
  readonly officer: string;
  /** The case it was added to; null for none. */
  readonly caseNumber: string | null;
  /** Replies that go with it as outgoing (SOG-5), each with a title of its own; empty for none. */
  readonly replies: readonly { readonly recordId: string; readonly title: string }[];
}

const entrySchema: z.ZodType<RegistrationEntry> = z.object({
  eventId: z.string().min(8).max(80),
  recordId: z.string().min(8).max(64),
  editorId: z.string().max(80).nullable(),
  number: z.string().trim().min(1).max(100),
  registeredAt: z.iso.date(),
  officer: z.string().trim().min(1).max(200),
  caseNumber: z.string().trim().min(1).max(100).nullable(),
  replies: z.array(z.object({ recordId: z.string().max(64), title: z.string().max(500) })).max(50),
});

/**
 * Enters number, date and officer (NYK-15, VAR-8, SOG-5): the comment is registered, and each reply beside it as
 * outgoing under the same case. A reply to confidential matter is confidential from then on, and sealed. Fails with `invalid-message` naming the field, `unknown-record`, or `not-permitted`
 * where something else was entered before; then nothing was entered.
 */
export async function registerRecord(
  db: BevaraDatabase,
  clock: Clock,
  input: RegistrationEntry,
): Promise<Result<null, Failure>> {
  const parsed = entrySchema.safeParse(input);
  if (!parsed.success)
    return fail({ code: 'invalid-message', detail: parsed.error.issues[0]?.path.join('.') ?? null });
  const { recordId, eventId, editorId, number, registeredAt, officer, caseNumber, replies } = parsed.data;
  const confidential = await attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      const record = await db.records.get(recordId);
      if (!record?.registration) throw new StoreRefusal('unknown-record');
      const made: string[] = [];
      if (faultOfDay(registeredAt, record.registration.receivedAt, clock()))
        throw new StoreRefusal('invalid-message', 'registeredAt');
      const entered = { state: 'registered', number, registeredAt, officer, caseNumber } as const;
      const main = { ...record.registration, ...entered };
      await enter(db, clock, record, main, { eventId, editorId });
      for (const { recordId: replyId, title } of replies) {
        const reply = await db.records.get(replyId);
        if (!reply) throw new StoreRefusal('unknown-record');
        const outgoing: Registration = {
          ...(reply.registration ?? replyRegistration(reply, main, title)),
          ...entered,
          direction: 'outgoing',
          from: reply.account.name,
          to: (reply.seal ? null : main.from) || null,
          isConfidential: main.isConfidential || isItselfConfidential(reply),
        };
        await enter(db, clock, reply, outgoing, { eventId: `${eventId}:${replyId}`, editorId });
        if (outgoing.isConfidential && !isItselfConfidential(reply))
          made.push(...(await makeConfidential(db, clock, reply, recordId)));
      }
      return made;
    }),
  );
  if (!confidential.ok) return confidential;
  await sealEach(db, clock, confidential.value);
  return succeed(null);
}

/** The registrar has decided not to register it. */
export function declineRegistration(
  db: BevaraDatabase,
  clock: Clock,
  { recordId, eventId, editorId }: Pick<RegistrationEntry, 'eventId' | 'recordId' | 'editorId'>,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      const record = await db.records.get(recordId);
      if (!record?.registration) throw new StoreRefusal('unknown-record');
      await enter(db, clock, record, { ...record.registration, state: 'declined' }, { eventId, editorId });
      return null;
    }),
  );
}

/** What the registrar has said stands until it is reopened: the same entry again is no change, another one is refused. */
async function isEntered(
  db: BevaraDatabase,
  registration: Registration | null,
  eventId: string,
): Promise<boolean> {
  if (await db.events.where('id').equals(eventId).first()) return true;
  if (!registration || registration.state === 'requested') return false;
  throw new StoreRefusal('not-permitted', registration.state);
}

async function enter(
  db: BevaraDatabase,
  clock: Clock,
  record: RecordRow,
  registration: Registration,
  { eventId, editorId }: { readonly eventId: string; readonly editorId: string | null },
): Promise<void> {
  if (await isEntered(db, record.registration, eventId)) return;
  await db.records.put({ ...record, registration });
  await appendEvents(db, clock, [
    {
      id: eventId,
      recordId: record.id,
      type: registration.state === 'declined' ? 'registration-declined' : 'registered',
      editorId,
      data: {
        registration: registration.registrationId,
        number: registration.number,
        direction: registration.direction,
      },
    },
  ]);
}

function replyRegistration(reply: StoredRecord, to: Registration, title: string): Registration {
  return {
    ...to,
    title,
    registrationId: reply.id,
    recordId: reply.id,
    receivedAt: reply.writtenAt?.from ?? reply.capturedAt,
    note: '',
  };
}
