import type { ChainedEvent } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import { isArchived } from './is-handing-over';
import { listStandingWords } from './standing-words';

/** What is known here of a file that turns up. */
export type RecognizedPackage =
  | {
      /** `intact`: byte for byte what was handed over. `changed`: it holds records of ours but is no file we made. */
      readonly kind: 'intact' | 'changed';
      /** ISO instant of the export; of a changed file, of the newest export of its records. Null for none. */
      readonly exportedAt: string | null;
      readonly format: string | null;
      readonly recordIds: readonly string[];
      /** The export whose file this is, where it can stand for the records; null for any other. */
      readonly archivedBy: string | null;
      /** Whether an editor has said that this file is where it belongs. */
      readonly isHandedOver: boolean;
    }
  | { readonly kind: 'unknown' };

/**
 * Recognises a file by the digest that its export left in the chain; failing that, by the ids of records or of its
 * export that stand in it. `mentioned` are ids found in the file; they may be anything.
 */
export function recognizePackage(
  db: BevaraDatabase,
  sha256: string,
  mentioned: readonly string[],
): Promise<Result<RecognizedPackage, Failure>> {
  return attempt(db, async () => {
    const same = await db.events
      .filter(({ type, data }) => type === 'exported' && data['sha256'] === sha256)
      .toArray();
    if (same.length > 0) return { kind: 'intact', ...describe(same), ...(await readHandingOver(db, same)) };
    const own = await db.events
      .where('recordId')
      .anyOf([...mentioned])
      .sortBy('seq');
    const events = own.length > 0 ? own : await readExports(db, mentioned);
    if (events.length === 0) return { kind: 'unknown' };
    const exports = events.filter(({ type }) => type === 'exported');
    const recordIds = [...new Set(events.flatMap(({ recordId }) => recordId ?? []))];
    return { kind: 'changed', ...describe(exports), recordIds, archivedBy: null, isHandedOver: false };
  });
}

/** What was noted of the exports among the ids. */
async function readExports(
  db: BevaraDatabase,
  mentioned: readonly string[],
): Promise<readonly ChainedEvent[]> {
  const noted = db.events.where('id').startsWithAnyOf(mentioned.map((id) => `${id}:`));
  return noted.filter(({ type }) => type === 'exported').sortBy('seq');
}

async function readHandingOver(db: BevaraDatabase, exports: readonly ChainedEvent[]) {
  const { recordId, data } = exports.at(-1) ?? {};
  const exportId = data?.['exportId'];
  if (typeof exportId !== 'string' || !recordId || !isArchived(data?.['format']))
    return { archivedBy: null, isHandedOver: false };
  const events = await db.events.where('recordId').equals(recordId).toArray();
  const words = listStandingWords(events, 'handed-over');
  return { archivedBy: exportId, isHandedOver: words.some((word) => word.data['exportId'] === exportId) };
}

function describe(events: readonly ChainedEvent[]) {
  const last = events.at(-1);
  return {
    exportedAt: last?.at ?? null,
    format: last ? String(last.data['format']) : null,
    recordIds: events.flatMap(({ recordId }) => recordId ?? []),
  };
}
