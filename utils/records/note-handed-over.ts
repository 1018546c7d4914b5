import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendInBatches } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import type { BevaraDatabase } from './database';

/** An editor's word on a file. */
export interface HandedOver {
  /** Of the export that made the file. */
  readonly exportId: string;
  readonly editorId: string | null;
}

/**
 * Appends to every record of an export that its file is where it belongs, with what the export told of it. Only an
 * editor can say so; until then nothing is disposed of because of it. Saying it twice is one event a record, unless it was
 * taken back in between. Fails with `unknown-record` when nothing was noted of such an export, or as the database does; said
 * again it adds the rest.
 */
export function noteHandedOver(
  db: BevaraDatabase,
  clock: Clock,
  { exportId, editorId }: HandedOver,
): Promise<Result<null, Failure>> {
  return attempt(db, async () => {
    const events = await db.events.where('id').startsWith(`${exportId}:`).toArray();
    const exported = events.filter(({ type }) => type === 'exported');
    const takenBack = Map.groupBy(
      events.filter(({ type }) => type === 'handed-over-withdrawn'),
      ({ recordId }) => recordId,
    );
    if (exported.length === 0) throw new StoreRefusal('unknown-record');
    const drafts = exported.map(({ recordId, data }) => ({
      id: nameWord(exportId, recordId, takenBack.get(recordId)?.length ?? 0),
      recordId,
      type: 'handed-over' as const,
      editorId,
      data: {
        exportId,
        format: data['format'] ?? null,
        sha256: data['sha256'] ?? null,
        faults: data['faults'] ?? null,
      },
    }));
    await appendInBatches(db, clock, drafts);
    return null;
  });
}

/** The id of the event, so that saying it twice is one; said anew after it was taken back, it is another. */
function nameWord(exportId: string, recordId: string | null, takenBack: number): string {
  return [exportId, 'handed-over', recordId, ...(takenBack > 0 ? [takenBack] : [])].join(':');
}
