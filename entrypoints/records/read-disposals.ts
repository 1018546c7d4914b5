import type { DisposalState } from '@/components/records/disposal-view';
import type { RecordRowView } from '@/components/records/record-view';
import type { Failure } from '@/utils/domain/failure';
import type { Policy } from '@/utils/domain/policy';
import { succeed, type Result } from '@/utils/domain/result';
import type { BevaraDatabase } from '@/utils/records/database';
import { listDisposals } from '@/utils/records/list-disposals';

/** How many records of a rule are shown, and so disposed of, at a time: nobody reads more at a sitting. */
const SHOWN = 200;

/** What the schedule says of everything that is stored, with the records of what may go. */
export async function readDisposals(
  db: BevaraDatabase,
  retention: Policy['retention'],
  loadRows: (ids: readonly string[]) => Promise<readonly RecordRowView[]>,
  onProgress: (looked: number) => void,
): Promise<Result<DisposalState['groups'], Failure>> {
  const listed = await listDisposals(db, retention, Date.now(), onProgress);
  if (!listed.ok) return listed;
  const views = listed.value.map(async ({ says, recordIds }) => ({
    says,
    count: recordIds.length,
    records: says.kind === 'may' ? await loadRows(recordIds.slice(0, SHOWN)) : [],
  }));
  return succeed(await Promise.all(views));
}
