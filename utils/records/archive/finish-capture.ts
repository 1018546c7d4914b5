import type { CaptureEnd, CaptureEnding } from '@/utils/domain/archive-capture';
import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { toInstant, type Clock } from '@/utils/domain/time';
import { appendEvents } from '@/utils/records/append-events';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import { checkEvidence } from '@/utils/records/check-evidence';
import type { BevaraDatabase } from '@/utils/records/database';
import { inheritConfidential } from '@/utils/records/follow-confidential';
import type { CaptureRow, RecordRow } from '@/utils/records/rows';
import { sealRecord } from '@/utils/records/vault/seal-record';
import { screensOf } from './begin-capture';
import { describeCapture } from './describe-capture';

/**
 * Makes a record of a capture, whole or cut short: record, evidence and events in one transaction, read back and hashed
 * again (NYK-18). From the first moment on no screen is taken any more. Without a single screen nothing is stored. Ending
 * it twice does it once, and the first says why; returns what became of it. A capture that shows a comment whose record is
 * confidential is so too, and sealed. Fails with `read-back-differs`, and then the record stands and says what is wrong
 * with it; or with what the database does, and then the screens lie where they were until it is ended again.
 */
export async function finishCapture(
  db: BevaraDatabase,
  clock: Clock,
  { id, end }: { readonly id: string; readonly end: CaptureEnd },
): Promise<Result<CaptureEnding, Failure>> {
  const finished = await attempt(db, async () => {
    const begun = await markEnd(db, id, end);
    if (begun) await store(db, clock, begun);
    const stored = await db.records.get(id);
    if (!stored?.capture) return { end, screens: 0 };
    if (begun && (await checkEvidence(db, id)).faults.length > 0) throw new StoreRefusal('read-back-differs');
    return { end: stored.capture.end, screens: stored.capture.screens };
  });
  // What cannot be sealed now is sealed when the records page opens.
  if (finished.ok && finished.value.screens > 0) await sealRecord(db, clock, id);
  return finished;
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
  await attempt(db, () => sweepScreens(db));
}

type EndedRow = CaptureRow & { readonly end: CaptureEnd };

async function markEnd(db: BevaraDatabase, id: string, end: CaptureEnd): Promise<EndedRow | null> {
  return db.transaction('rw', db.captures, async () => {
    const begun = await db.captures.get(id);
    if (!begun) return null;
    const ended = { ...begun, end: begun.end ?? end };
    await db.captures.put(ended);
    return ended;
  });
}

async function store(db: BevaraDatabase, clock: Clock, begun: EndedRow): Promise<void> {
  const { id } = begun;
  const screens = await screensOf(db, id).toArray();
  const storedAt = toInstant(clock());
  const described = screens.length > 0 ? await describeCapture(begun, screens, storedAt) : null;
  const tables = [db.records, db.evidence, db.events, db.captures, db.captureScreens];
  await db.transaction('rw', tables, async () => {
    // Somebody else may have stored it meanwhile; then theirs stands.
    if (!(await db.captures.get(id))) return;
    if (described) {
      const { row, events } = await inheritConfidential(db, described.row);
      await db.records.add(row);
      await db.evidence.bulkAdd([...described.parts]);
      const stored = eventsOf(row, described.parts.length);
      await appendEvents(db, () => Date.parse(storedAt), [...stored, ...events]);
    }
    await db.captures.delete(id);
    await screensOf(db, id).delete();
  });
}

/** Screens of no capture: nothing would ever read, export or dispose of them. */
async function sweepScreens(db: BevaraDatabase): Promise<void> {
  await db.transaction('rw', db.captures, db.captureScreens, async () => {
    const known = new Set(await db.captures.toCollection().primaryKeys());
    const all = await db.captureScreens.toCollection().primaryKeys();
    await db.captureScreens.bulkDelete(all.filter(([captureId]) => !known.has(captureId)));
  });
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
