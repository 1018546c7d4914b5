import type { Failure } from '@/utils/domain/failure';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { fail, type Result } from '@/utils/domain/result';
import type { BevaraDatabase } from '@/utils/records/database';
import { disposeRecord, type DisposalOrder } from '@/utils/records/dispose-record';

/** Asks which rules are in force now. */
export type ReadRules = () => Promise<Result<{ readonly resolved: ResolvedPolicy | null }, Failure>>;

/**
 * Disposes of a record while the pack whose rules the editor has read is still the one in force; another may have put a
 * hold on it meanwhile. Fails with `policy-changed`, as `disposeRecord` does, or when nobody can tell; then nothing is gone.
 */
export async function disposeInForce(
  db: BevaraDatabase,
  order: DisposalOrder,
  readRules: ReadRules,
): Promise<Result<null, Failure>> {
  const answer = await readRules();
  if (!answer.ok) return answer;
  if (answer.value.resolved?.ref.hash !== order.policy.hash)
    return fail({ code: 'policy-changed', detail: null });
  return disposeRecord(db, Date.now, order);
}
