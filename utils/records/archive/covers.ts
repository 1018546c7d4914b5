import { isSameAccount, type PageIdentity } from '@/utils/domain/account';
import { isWholeCapture } from '@/utils/domain/archive-capture';
import type { BevaraDatabase } from '@/utils/records/database';
import { listHandingOvers } from '@/utils/records/is-handing-over';
import type { RecordRow } from '@/utils/records/rows';

/** An archive capture that is in the archive, and what it shows. */
export interface Cover {
  readonly account: PageIdentity;
  /** ISO instants: when it was begun, and when it was handed over. */
  readonly capturedAt: string;
  readonly handedOverAt: string;
  /** Digests of the comments that it shows whole, word for word. */
  readonly shown: ReadonlySet<string>;
}

/**
 * The archive captures that information can be disposed of after (NYK-17): whole ones that have been handed over as PDF/A
 * or in another form for the archive, by an editor's word. What merely lies in this browser is in no archive yet. Joins the caller's
 * transaction over records and events; throws what Dexie throws.
 */
export async function listCovers(db: BevaraDatabase): Promise<readonly Cover[]> {
  const rows = await db.records
    .where('[kind+capturedAt]')
    .between(['archive-capture', ''], ['archive-capture', '\uffff'])
    .toArray();
  const covers = await Promise.all(
    rows.map(async ({ id, account, capturedAt, capture, isPractice }): Promise<readonly Cover[]> => {
      if (!capture || isPractice || !isWholeCapture(capture)) return [];
      const events = await db.events.where('recordId').equals(id).sortBy('seq');
      const [handedOver] = listHandingOvers(events);
      if (!handedOver) return [];
      return [{ account, capturedAt, handedOverAt: handedOver.at, shown: new Set(capture.shown) }];
    }),
  );
  return covers.flat();
}

/**
 * When a capture archived a record; null when none has. Being taken later is not enough: the comment must have stood whole
 * on one of its screens, in the same words. So what had been removed or edited by then, or lay folded away, is never
 * taken for archived.
 */
export function findCoveredAt(
  covers: readonly Cover[],
  { account, capturedAt, shownHash }: Pick<RecordRow, 'account' | 'capturedAt' | 'shownHash'>,
): string | null {
  if (!shownHash) return null;
  const own = covers.filter(
    (cover) =>
      cover.capturedAt > capturedAt && cover.shown.has(shownHash) && isSameAccount(cover.account, account),
  );
  return own.map(({ handedOverAt }) => handedOverAt).sort()[0] ?? null;
}
