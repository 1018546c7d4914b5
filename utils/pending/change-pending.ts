import type { Failure } from '@/utils/domain/failure';
import type { PendingStep } from '@/utils/domain/pending-comment';
import type { Result } from '@/utils/domain/result';
import { attempt, StoreRefusal } from '@/utils/records/attempt';
import { takeStep } from './pending-row';
import type { PendingStore } from './pending-store';

/** Takes steps with a waiting comment. The same step again changes nothing; `unknown-record` when there is no such comment. */
export function changePending(
  { db, rules }: PendingStore,
  id: string,
  steps: readonly PendingStep[],
): Promise<Result<null, Failure>> {
  return attempt(db, () =>
    db.transaction('rw', db.pending, async () => {
      const row = await db.pending.get(id);
      if (!row) throw new StoreRefusal('unknown-record', 'pending');
      await db.pending.put(steps.reduce((before, step) => takeStep(before, step, rules), row));
      return null;
    }),
  );
}
