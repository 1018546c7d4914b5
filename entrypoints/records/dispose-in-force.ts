import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import { askBackground } from '@/utils/messaging/ask-background';
import type { BevaraDatabase } from '@/utils/records/database';
import { disposeRecord, type DisposalOrder } from '@/utils/records/dispose-record';

/**
 * Disposes of a record while the pack whose rules the editor has read is still the one in force; another may have put a
 * hold on it meanwhile. Fails with `policy-changed`, as `disposeRecord` does, or when nobody can tell; then nothing is gone.
 */
export async function disposeInForce(
  db: BevaraDatabase,
  order: DisposalOrder,
): Promise<Result<null, Failure>> {
  const answer = await askBackground('policy:in-force');
  if (!answer.ok) return answer;
  if (answer.value.resolved?.ref.hash !== order.policy.hash)
    return fail({ code: 'policy-changed', detail: null });
  return disposeRecord(db, Date.now, order);
}
