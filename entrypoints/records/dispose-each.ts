import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import type { DisposalOrder } from '@/utils/records/dispose-record';
import { disposeInForce, type ReadRules } from './dispose-in-force';
import { tryTo } from './try-to';

/** What came of disposing of many; `failure` is why it ended before the last of them. */
interface Disposed {
  readonly disposed: number;
  readonly refused: number;
  readonly failure: FailureCode | null;
}

/**
 * One after the other, each asked anew whether it still may: somebody else may have registered it meanwhile. It ends
 * where the store itself fails.
 */
export async function disposeEach(
  db: BevaraDatabase,
  by: Omit<DisposalOrder, 'recordId' | 'eventId'>,
  recordIds: readonly string[],
  readRules: ReadRules,
  onProgress: (done: number) => void,
): Promise<Disposed> {
  let disposed = 0;
  let refused = 0;
  for (const recordId of recordIds) {
    onProgress(disposed + refused);
    const order = { ...by, recordId, eventId: crypto.randomUUID() };
    const done = await tryTo(db, () => disposeInForce(db, order, readRules));
    const failure = !done.ok ? done.failure : done.value.ok ? null : done.value.failure.code;
    if (failure === null) disposed += 1;
    else if (failure === 'not-permitted' || failure === 'unknown-record') refused += 1;
    else return { disposed, refused, failure };
  }
  return { disposed, refused, failure: null };
}
