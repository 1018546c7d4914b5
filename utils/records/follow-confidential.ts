import type { EventDraft } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import { isItselfConfidential } from '@/utils/domain/record';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import type { RecordRow } from './rows';
import { listCaptures, listShown, listThread, tellShown, type ShownHow } from './shown-comments';

// A record whose evidence shows a confidential comment is confidential too, whichever came first.

/**
 * A new record as it is to be stored: confidential when it shows a comment known to be so, with the event that says why.
 * Joins the caller's transaction over the records.
 */
export async function inheritConfidential(
  db: BevaraDatabase,
  row: RecordRow,
): Promise<{ readonly row: RecordRow; readonly events: readonly EventDraft[] }> {
  const beside = row.isConfidential ? [] : await (row.capture ? listShown(db, row) : listThread(db, row));
  for (const comment of beside.filter(isItselfConfidential)) {
    const how = tellShown(row, comment);
    if (how) return { row: markRow(row, how), events: [describeMaking(row.id, how, comment.id)] };
  }
  return { row, events: [] };
}

/**
 * Makes all records confidential that show a confidential comment. Joins the caller's transaction over records and events.
 * Returns the ids of those that it made so, for the caller to seal.
 */
export async function followConfidential(
  db: BevaraDatabase,
  clock: Clock,
  comment: RecordRow,
): Promise<readonly string[]> {
  const [thread, captures] = await Promise.all([listThread(db, comment), listCaptures(db, comment)]);
  const made = [...thread, ...captures].flatMap((row) => {
    const how = row.isConfidential || row.id === comment.id ? null : tellShown(row, comment);
    return how ? [{ row: markRow(row, how), event: describeMaking(row.id, how, comment.id) }] : [];
  });
  await db.records.bulkPut(made.map(({ row }) => row));
  await appendEvents(
    db,
    clock,
    made.map(({ event }) => event),
  );
  return made.map(({ row }) => row.id);
}

/**
 * Makes a record confidential that was registered as confidential matter, and all that show it. `because` is the id of
 * the record that it was registered with. Transaction and result as `followConfidential`.
 */
export async function makeConfidential(
  db: BevaraDatabase,
  clock: Clock,
  record: RecordRow,
  because: string | null,
): Promise<readonly string[]> {
  await db.records.update(record.id, { isConfidential: true, shownHash: null });
  if (!record.isConfidential) await appendEvents(db, clock, [describeMaking(record.id, 'reply', because)]);
  return [record.id, ...(await followConfidential(db, clock, record))];
}

/** Set by migration 6: confidential matter of earlier versions has not been followed. */
const LEFT_BEHIND = 'confidential-left-behind';

/** Follows the confidential matter that earlier versions have stored, once. Sealing is left to the caller. */
export function catchUpConfidential(db: BevaraDatabase, clock: Clock): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    if (!(await db.meta.get(LEFT_BEHIND))) return null;
    return db.transaction('rw', db.records, db.events, db.meta, async () => {
      const comments = await db.records.filter(isItselfConfidential).toArray();
      for (const comment of comments) await makeConfidential(db, clock, comment, null);
      await db.meta.delete(LEFT_BEHIND);
      return null;
    });
  });
}

/** Of what holds the very words, none stays to be guessed by their digest. */
function markRow(row: RecordRow, how: ShownHow): RecordRow {
  return { ...row, isConfidential: true, ...(how === 'same-comment' && { shownHash: null }) };
}

function describeMaking(recordId: string, outcome: ShownHow | 'reply', because: string | null): EventDraft {
  return {
    id: `${recordId}:made-confidential`,
    recordId,
    type: 'made-confidential',
    editorId: null,
    data: { outcome, record: because },
  };
}
