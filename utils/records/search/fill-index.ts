import type { ChainedEvent, EventType } from '@/utils/domain/event';
import type { Language } from '@/utils/domain/language';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import { statusAfter } from '@/utils/records/status-of';
import { isHandingOver } from '@/utils/records/is-handing-over';
import type { BevaraDatabase } from '@/utils/records/database';
import type { RecordRow } from '@/utils/records/rows';
import { toStoredRecord } from '@/utils/records/to-record-row';
import { listShown } from '@/utils/records/shown-comments';
import { PEOPLE_PARTS, readPeople } from './read-people';
import { createRecordIndex } from './record-index';
import { confidentialityOf, toFindable, type RecordStanding } from './to-findable';

/** Small first, so that there is something to show at once. */
const FIRST_PAGE = 200;
const PAGE = 2_000;
const EVENT_PAGE = 5_000;
const THREAD_PAGE = 100;
/** Events after which a record reads as before; an export of everything is as many of them as there are records. */
const LEAVES_ALONE: ReadonlySet<EventType> = new Set([
  'removal-requested',
  'removed',
  'said-gone',
  'said-gone-withdrawn',
  'removal-failed',
  'removal-undone',
  'shown',
  'verified',
  'exported',
  'handed-over',
  'handed-over-withdrawn',
  'masked',
]);
const NEW: Standing = { status: 'stored', isHandedOver: false, isRegistered: false, files: [] };

/** What the next event is read against. */
interface Standing extends RecordStanding {
  readonly isRegistered: boolean;
  /** The exports whose files are where they belong. */
  readonly files: readonly unknown[];
}

/** Opens what is confidential, while it may be; the record itself when it lies open or may not be opened. */
export type OpenFace = (record: StoredRecord) => Promise<StoredRecord>;

/** These parts of a record's evidence, in the clear; null when they may not be read now. */
export type OpenEvidence = (
  recordId: string,
  names: readonly string[],
) => Promise<readonly EvidencePart[] | null>;

/** The index of one page over the database. */
export type FilledIndex = ReturnType<typeof createFilledIndex>;

/**
 * An index that fills itself: all records newest first, then what their events tell. Afterwards the chain of events
 * says what is new, because nothing is stored, registered or disposed of without one; storing costs nothing more.
 */
export function createFilledIndex(
  db: BevaraDatabase,
  openFace: OpenFace,
  openEvidence: OpenEvidence,
  language?: Language,
) {
  const index = createRecordIndex(language);
  const standings = new Map<string, Standing>();
  const confidential = new Set<string>();
  /** Whose words may not be read now. */
  const locked = new Set<string>();
  const captures = new Map<string, StoredRecord>();
  let lastSeq = 0;
  /** Whose thread has been filed. */
  const withThread = new Set<string>();

  async function fillRecords(onProgress: (filed: number) => void): Promise<void> {
    let before: [string, string] | null = null;
    for (let limit = FIRST_PAGE; ; limit = PAGE) {
      const rows: RecordRow[] = await (
        before ? db.records.where('[capturedAt+id]').below(before) : db.records.orderBy('[capturedAt+id]')
      )
        .reverse()
        .limit(limit)
        .toArray();
      for (const row of rows) await file(toStoredRecord(row));
      onProgress(index.size());
      const last: RecordRow | undefined = rows.at(-1);
      if (!last || rows.length < limit) return;
      before = [last.capturedAt, last.id];
      await breathe();
    }
  }

  async function file(record: StoredRecord): Promise<void> {
    const standing = standings.get(record.id) ?? NEW;
    if (record.isConfidential) confidential.add(record.id);
    const opened = record.isConfidential ? await openFace(record) : record;
    if (opened.isSealed) locked.add(record.id);
    else locked.delete(record.id);
    index.put(toFindable(opened, standing));
    withThread.delete(record.id);
    if (record.capture) captures.set(record.id, record);
    const { commentId } = record;
    if (commentId === null) return;
    const showing = [...captures.values()].filter(({ capture }) => capture?.commentIds.includes(commentId));
    await refile(showing.map(({ id }) => id).filter((id) => withThread.has(id)));
  }

  /** Who stands beside: in the thread of a comment; in a capture of a page, those whose comments were preserved. */
  async function fileThread(recordId: string): Promise<void> {
    const capture = captures.get(recordId);
    if (capture) index.addPeople(recordId, await readShown(capture));
    else await readThread(recordId);
    withThread.add(recordId);
  }

  async function readShown(capture: StoredRecord): Promise<readonly string[]> {
    const shown = await listShown(db, capture);
    const people = await Promise.all(shown.map((row) => openFace(toStoredRecord(row))));
    const names = people.flatMap(({ authorName, authorAddress }) => [authorName, authorAddress]);
    return [...new Set(names.filter((name) => name !== null))];
  }

  async function readThread(recordId: string): Promise<void> {
    const parts = await openEvidence(recordId, PEOPLE_PARTS);
    if (parts) index.addPeople(recordId, await readPeople(parts));
  }

  /** Reads on from where it stopped: the records that anything has happened to, true for those that read otherwise now. */
  async function followEvents(): Promise<Map<string, boolean>> {
    const touched = new Map<string, boolean>();
    for (;;) {
      const events = await db.events.where('seq').above(lastSeq).limit(EVENT_PAGE).toArray();
      for (const event of events) {
        const { recordId } = event;
        if (recordId === null) continue;
        standings.set(recordId, standingAfter(standings.get(recordId) ?? NEW, event));
        touched.set(recordId, touched.get(recordId) === true || !LEAVES_ALONE.has(event.type));
      }
      lastSeq = events.at(-1)?.seq ?? lastSeq;
      if (events.length < EVENT_PAGE) return touched;
      await breathe();
    }
  }

  async function refile(recordIds: readonly string[]): Promise<void> {
    for (let start = 0; start < recordIds.length; start += PAGE) {
      const ids = recordIds.slice(start, start + PAGE);
      const rows = await db.records.bulkGet(ids);
      for (const [place, row] of rows.entries()) {
        if (row) await file(toStoredRecord(row));
        else forget(ids[place] ?? '');
      }
    }
  }

  function forget(recordId: string): void {
    index.remove(recordId);
    captures.delete(recordId);
    confidential.delete(recordId);
    locked.delete(recordId);
    withThread.delete(recordId);
  }

  /** Tells anew where a record stands; its words stay filed as they are. */
  function tellStanding(recordId: string): void {
    const { status, isHandedOver } = standings.get(recordId) ?? NEW;
    index.setFacet(recordId, 'state', { value: status, label: status });
    if (!confidential.has(recordId)) return;
    const value = confidentialityOf({ isConfidential: true }, { status, isHandedOver });
    index.setFacet(recordId, 'confidential', { value, label: value });
  }

  return {
    find: index.find,
    size: index.size,
    /** How many records no word and no name is looked for in, since they are locked. */
    countLocked: () => locked.size,
    /** Reads everything. `onProgress` is told as soon as there is something to look at, and then page by page. */
    async fill(onProgress: (filed: number) => void): Promise<void> {
      await fillRecords(onProgress);
      const missed: string[] = [];
      for (const recordId of (await followEvents()).keys()) {
        // Stored or disposed of while the others were read.
        if (!index.has(recordId) || standings.get(recordId)?.status === 'disposed') missed.push(recordId);
        else tellStanding(recordId);
      }
      await refile(missed);
    },
    /** True when there are records whose thread has not been read. */
    lacksThreads: () => withThread.size < index.size(),
    /**
     * Reads who stands in the threads that have not been read; from then on they are found too. It takes its time,
     * since the evidence itself is read. `onProgress` is told how many have been read; a false answer stops it, and
     * the next call goes on from there.
     */
    async readThreads(onProgress: (done: number) => boolean): Promise<void> {
      const ids = index.ids().filter((id) => !withThread.has(id));
      for (let start = 0; start < ids.length; start += THREAD_PAGE) {
        await Promise.all(ids.slice(start, start + THREAD_PAGE).map(fileThread));
        if (!onProgress(withThread.size)) return;
        await breathe();
      }
    },
    /** Takes in what has happened since. Returns how many records that changed. */
    async refresh(): Promise<number> {
      const touched = await followEvents();
      const changed: string[] = [];
      for (const [recordId, isChanged] of touched) {
        if (isChanged || !index.has(recordId)) changed.push(recordId);
        else tellStanding(recordId);
      }
      await refile(changed);
      return touched.size;
    },
    /** Files these again. */
    refile,
    /** Lets go of all that was read of confidential records and files them anew, as they may be read now. */
    async refileConfidential(): Promise<void> {
      index.forgetSecret();
      await refile([...confidential]);
    },
  };
}

function standingAfter(before: Standing, event: ChainedEvent): Standing {
  const isReopened = event.type === 'registration-reopened';
  const isRegistered = !isReopened && (before.isRegistered || event.type === 'registered');
  const files = isReopened ? NEW.files : filesAfter(before.files, event);
  const isHandedOver = isRegistered || files.length > 0;
  return { status: statusAfter(before.status, event), isHandedOver, isRegistered, files };
}

function filesAfter(files: Standing['files'], event: ChainedEvent): Standing['files'] {
  const { exportId } = event.data;
  if (event.type === 'handed-over-withdrawn') return files.filter((file) => file !== exportId);
  return isHandingOver(event) ? [...files, exportId] : files;
}

/** Lets the page draw and answer in between. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
