import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents, BATCH } from './append-events';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';

/** A package that has left, whole. */
export interface ExportNote {
  /** Made by the caller: the same export noted twice is one event a record. */
  readonly exportId: string;
  readonly recordIds: readonly string[];
  /** The newest event when the reading began (`findHead`): of what happened later the file does not surely tell. */
  readonly asOf: number;
  /** How many parts of a record were damaged, or not in the file at all; records that left whole are not in it. */
  readonly faults?: ReadonlyMap<string, number>;
  readonly format: string;
  /** SHA-256 of the package, hex; by it a file that turns up later is recognised. */
  readonly sha256: string;
  readonly editorId: string | null;
  /** What a copy for disclosure hides; nothing is kept of who asked for it (VAR-19). */
  readonly masks?: readonly MaskNote[];
}

/** One mask: where it begins and by which provision. The words themselves stay in the record alone. */
export interface MaskNote {
  readonly recordId: string;
  readonly data: Readonly<Record<'kind' | 'place' | 'provision', string>>;
}

/**
 * Appends that each of these records was exported. Call it when the last byte has been written, never before. Fails as
 * the database does; what was noted until then stands, and the same export noted again adds the rest.
 */
export function noteExport(
  db: BevaraDatabase,
  clock: Clock,
  note: ExportNote,
): Promise<Result<null, Failure>> {
  const { exportId, recordIds, asOf, format, sha256, editorId, faults, masks = [] } = note;
  return attempt(db, async () => {
    const masked = masks.map(({ recordId, data }, index) => ({
      id: `${exportId}:mask-${index + 1}`,
      recordId,
      type: 'masked' as const,
      editorId,
      data: { exportId, mask: index + 1, ...data },
    }));
    for (let start = 0; start < recordIds.length; start += BATCH) {
      const exported = recordIds.slice(start, start + BATCH).map((recordId) => ({
        id: `${exportId}:${recordId}`,
        recordId,
        type: 'exported' as const,
        editorId,
        data: { exportId, asOf, format, sha256, faults: faults?.get(recordId) ?? 0 },
      }));
      const isLast = start + BATCH >= recordIds.length;
      await appendEvents(db, clock, [...exported, ...(isLast ? masked : [])]);
    }
    return null;
  });
}
