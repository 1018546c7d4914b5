import { z } from 'zod';
import type { ChainedEvent, EventType } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import { REOPENING_REASONS, type Registration, type ReopeningReason } from '@/utils/domain/registration';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';

/** An editor takes back what was entered for the registrar, so that it can be entered anew. */
export interface Reopening {
  /** Made by the caller: the same reopening twice is one event. */
  readonly eventId: string;
  readonly recordId: string;
  readonly editorId: string | null;
  readonly reason: ReopeningReason;
}

const ENTRIES: ReadonlySet<EventType> = new Set(['registered', 'registration-declined']);
const reasonSchema = z.enum([...REOPENING_REASONS.registered, ...REOPENING_REASONS.declined]);

/**
 * Takes back the registrar's entry of a record, and of the replies that were registered by it: each is a request again,
 * with its case number as a suggestion. The event keeps the number that it had. A reply that was entered anew by itself
 * stays as it is. Fails with `invalid-message`, `unknown-record`, or `not-permitted` where nothing has been entered; then nothing
 * was taken back.
 */
export function reopenRegistration(
  db: BevaraDatabase,
  clock: Clock,
  { eventId, recordId, editorId, reason }: Reopening,
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.records, db.events, async () => {
      if (!reasonSchema.safeParse(reason).success) throw new StoreRefusal('invalid-message', 'reason');
      if (await db.events.where('id').equals(eventId).first()) return null;
      const record = await db.records.get(recordId);
      if (!record?.registration) throw new StoreRefusal('unknown-record');
      if (record.registration.state === 'requested') throw new StoreRefusal('not-permitted', 'requested');
      await reopen(record, record.registration, eventId);
      const entry = await newestEntry(db, recordId);
      for (const reply of entry ? await listReplies(db, entry) : [])
        if (reply.registration) await reopen(reply, reply.registration, `${eventId}:${reply.id}`);
      return null;
    }),
  );

  async function reopen(row: RecordRow, registration: Registration, id: string): Promise<void> {
    const { registrationId, number } = registration;
    const nothing = { state: 'requested', number: null, registeredAt: null, officer: null } as const;
    await db.records.put({ ...row, registration: { ...registration, ...nothing } });
    const data = { registration: registrationId, number, reason };
    await appendEvents(db, clock, [{ id, recordId: row.id, type: 'registration-reopened', editorId, data }]);
  }
}

/** What was entered last; undefined when nothing was. */
async function newestEntry(db: BevaraDatabase, recordId: string): Promise<ChainedEvent | undefined> {
  const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
  return events.findLast(({ type }) => ENTRIES.has(type));
}

/** The replies that stand registered by the entry. */
async function listReplies(db: BevaraDatabase, entry: ChainedEvent): Promise<readonly RecordRow[]> {
  const beside = await db.events.where('id').startsWith(`${entry.id}:`).toArray();
  const standing = await Promise.all(
    beside.map(async ({ id, recordId }) => {
      const newest = recordId === null ? undefined : await newestEntry(db, recordId);
      return newest?.id === id ? db.records.get(newest.recordId ?? '') : undefined;
    }),
  );
  return standing.filter((row) => row?.registration?.state === 'registered').flatMap((row) => row ?? []);
}
