import { Dexie } from 'dexie';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { toInstant, type Clock } from '@/utils/domain/time';
import { appendEvents } from '@/utils/records/append-events';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import { checkEvidence } from '@/utils/records/check-evidence';
import type { BevaraDatabase } from '@/utils/records/database';
import type { CaptureRow, RecordRow } from '@/utils/records/rows';
import { describeCapture } from './describe-capture';

/**
 * Makes a record of a capture, whole or cut short: record, evidence and events in one transaction, read back and hashed
 * again (NYK-18). Without a single screen nothing is stored. Ending it twice does it once. Returns how many screens the
 * record has. Fails with `unknown-record`, `read-back-differs` or what the database does; then the screens still lie
 * where they were.
 */
export function finishCapture(
  db: BevaraDatabase,
  clock: Clock,
  { id, end }: { readonly id: string; readonly end: CaptureEnd },
): Promise<Result<number, Failure>> {
  return attempt(db, async () => {
    const begun = await db.captures.get(id);
    if (!begun) return countStored(db, id);
    const screens = await db.captureScreens
      .where('[captureId+number]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    if (screens.length === 0) {
      await db.captures.delete(id);
      return 0;
    }
    const storedAt = toInstant(clock());
    const { row, parts } = await describeCapture(begun, screens, end, storedAt);
    await db.transaction(
      'rw',
      [db.records, db.evidence, db.events, db.captures, db.captureScreens],
      async () => {
        // Somebody else may have ended it meanwhile; then theirs stands.
        if (!(await db.captures.get(id))) return;
        await db.records.add(row);
        await db.evidence.bulkAdd([...parts]);
        await appendEvents(db, () => Date.parse(storedAt), eventsOf(row, parts.length));
        await db.captures.delete(id);
        await db.captureScreens.bulkDelete(screens.map(({ number }) => [id, number]));
      },
    );
    if ((await checkEvidence(db, id)).faults.length > 0) throw new StoreRefusal('read-back-differs');
    return countStored(db, id);
  });
}

/** Ends what nobody ended, such as when the browser was closed: each becomes a record that says so. */
export async function finishAbandoned(
  db: BevaraDatabase,
  clock: Clock,
  isAbandoned: (capture: CaptureRow) => boolean,
): Promise<void> {
  const begun = await attempt(db, () => db.captures.toArray());
  if (!begun.ok) return;
  for (const capture of begun.value.filter(isAbandoned))
    await finishCapture(db, clock, { id: capture.id, end: 'interrupted' });
}

async function countStored(db: BevaraDatabase, id: string): Promise<number> {
  const stored = await db.records.get(id);
  if (!stored?.capture) throw new StoreRefusal('unknown-record');
  return stored.capture.screens;
}

function eventsOf({ id, capturedAt, platform, capture, isPractice, ...row }: RecordRow, parts: number) {
  const event = (type: EventDraft['type'], data: EventDraft['data']): EventDraft => ({
    id: `${id}:${type}`,
    recordId: id,
    type,
    editorId: row.editorId,
    data,
  });
  return [
    event('captured', { capturedAt, platform, scope: 'all', isPractice }),
    event('stored', {
      evidenceHash: row.evidenceHash,
      parts,
      screens: capture?.screens ?? 0,
      end: capture?.end ?? null,
    }),
  ];
}
