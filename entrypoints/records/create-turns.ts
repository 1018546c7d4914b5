import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import { tryTo } from './try-to';

/**
 * Reads one after the other, or a record that is locked meanwhile would lie open in the index. `tell` hears how each
 * ended; what takes long asks `isAwaited` and makes way.
 */
export function createTurns(db: BevaraDatabase, tell: (failure: FailureCode | null) => void) {
  let last = Promise.resolve();
  let waiting = 0;
  function inTurn(read: () => Promise<void>): Promise<void> {
    waiting += 1;
    last = last
      .then(() => {
        waiting -= 1;
        return tryTo(db, read);
      })
      .then((result) => tell(result.ok ? null : result.failure));
    return last;
  }
  return { inTurn, isAwaited: () => waiting > 0 };
}
