import { z } from 'zod';
import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { faultOfDay } from '@/utils/domain/registration-day';
import type { Clock } from '@/utils/domain/time';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import { enterRegistration } from './enter-registration';
import { registerReply, type ReplyEntry } from './register-reply';
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
  /** Replies that go with it as outgoing, each with a title and a number of its own; empty for none. */
  readonly replies: readonly ReplyEntry[];
}

const numberSchema = z.string().trim().min(1).max(100);

const entrySchema: z.ZodType<RegistrationEntry> = z.object({
  eventId: z.string().min(8).max(80),
  recordId: z.string().min(8).max(64),
  editorId: z.string().max(80).nullable(),
  number: numberSchema,
  registeredAt: z.iso.date(),
  officer: z.string().trim().min(1).max(200),
  caseNumber: numberSchema.nullable(),
  replies: z
    .array(
      z.object({
        recordId: z.string().max(64),
        title: z.string().max(500),
        number: numberSchema.nullable(),
      }),
    )
    .max(50),
});

/**
 * Enters number, date and officer (NYK-15, VAR-8, SOG-5): the comment is registered, and each reply beside it as
 * outgoing under the same case, by its own number; without one it is a request. A reply to confidential matter is
 * confidential from then on, and sealed. Fails with `invalid-message` naming the field, `unknown-record`, or
 * `not-permitted` where something else was entered before; then nothing was entered.
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
      const by = { eventId, editorId };
      await enterRegistration(db, clock, record, main, by);
      for (const reply of replies) made.push(...(await registerReply(db, clock, main, reply, by)));
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
      await enterRegistration(
        db,
        clock,
        record,
        { ...record.registration, state: 'declined' },
        { eventId, editorId },
      );
      return null;
    }),
  );
}
