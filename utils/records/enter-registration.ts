import type { EventType } from '@/utils/domain/event';
import type { Registration, RegistrationState } from '@/utils/domain/registration';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';

const EVENTS: Readonly<Record<RegistrationState, EventType>> = {
  requested: 'registration-requested',
  registered: 'registered',
  declined: 'registration-declined',
};

/**
 * Gives a record the registration and appends the event that says so. Joins the caller's transaction over records and
 * events. What the registrar has said stands until it is reopened: the same event again is no change, another one is
 * refused with `not-permitted`.
 */
export async function enterRegistration(
  db: BevaraDatabase,
  clock: Clock,
  record: RecordRow,
  registration: Registration,
  { eventId, editorId }: { readonly eventId: string; readonly editorId: string | null },
): Promise<void> {
  if (await db.events.where('id').equals(eventId).first()) return;
  const standing = record.registration?.state ?? 'requested';
  if (standing !== 'requested') throw new StoreRefusal('not-permitted', standing);
  await db.records.put({ ...record, registration });
  const { registrationId, number, direction } = registration;
  const type = EVENTS[registration.state];
  const data = { registration: registrationId, number, direction };
  await appendEvents(db, clock, [{ id: eventId, recordId: record.id, type, editorId, data }]);
}
