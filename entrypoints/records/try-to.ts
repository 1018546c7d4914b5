import type { FailureCode } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';

/**
 * Work on the store whose end is always told: what it gives, or why not. A bug is told too, since a page that waits for
 * ever or shows nothing says less than a sentence.
 */
export async function tryTo<T>(db: BevaraDatabase, work: () => Promise<T>): Promise<Result<T, FailureCode>> {
  try {
    const result = await attempt(db, work);
    return result.ok ? succeed(result.value) : fail(result.failure.code);
  } catch {
    return fail('unexpected');
  }
}
