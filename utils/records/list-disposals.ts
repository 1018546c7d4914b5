import type { ChainedEvent } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Policy } from '@/utils/domain/policy';
import type { Result } from '@/utils/domain/result';
import { findCoveredAt, listCovers } from './archive/covers';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';
import { describeForDisposal } from './describe-for-disposal';
import { mayDispose, type Disposability } from './may-dispose';
import { toStoredRecord } from './to-record-row';

const PAGE = 1_000;

/** Records of which the schedule says the same. */
export interface DisposalGroup {
  /** What it says of the first of them; the earliest of those that may be disposed of later. */
  readonly says: Disposability;
  /** Oldest first. */
  readonly recordIds: readonly string[];
}

/**
 * Looks every record up in the retention schedule, and gathers those of which it says the same: by rule, and by what is
 * in the way. What may be disposed of comes first. Fails as the database does.
 */
export function listDisposals(
  db: BevaraDatabase,
  retention: Policy['retention'],
  now: number,
  onProgress: (looked: number) => void,
): Promise<Result<readonly DisposalGroup[], Failure>> {
  return attempt(db, async () => {
    const groups = new Map<string, { says: Disposability; recordIds: string[] }>();
    const covers = await listCovers(db);
    let looked = 0;
    for (let after: [string, string] = ['', '']; ;) {
      const rows = await db.records.where('[capturedAt+id]').above(after).limit(PAGE).toArray();
      const events = await readEventsOf(
        db,
        rows.map(({ id }) => id),
      );
      for (const row of rows) {
        const says = mayDispose(
          retention,
          describeForDisposal(toStoredRecord(row), events.get(row.id) ?? [], findCoveredAt(covers, row)),
          now,
        );
        gather(groups, row.id, says);
      }
      onProgress((looked += rows.length));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) break;
      after = [last.capturedAt, last.id];
    }
    const isAllowed = ({ says }: DisposalGroup) => Number(says.kind === 'may');
    return [...groups.values()].sort((a, b) => isAllowed(b) - isAllowed(a));
  });
}

async function readEventsOf(
  db: BevaraDatabase,
  recordIds: readonly string[],
): Promise<Map<string, ChainedEvent[]>> {
  const events = await db.events
    .where('recordId')
    .anyOf([...recordIds])
    .toArray();
  const ordered = events.sort((a, b) => a.seq - b.seq);
  return Map.groupBy(ordered, ({ recordId }) => recordId ?? '');
}

function gather(
  groups: Map<string, { says: Disposability; recordIds: string[] }>,
  recordId: string,
  says: Disposability,
): void {
  const key = JSON.stringify([says.kind, 'rule' in says ? says.rule : '']);
  const group = groups.get(key);
  if (!group) groups.set(key, { says, recordIds: [recordId] });
  else {
    group.recordIds.push(recordId);
    if (says.kind === 'not-yet' && group.says.kind === 'not-yet' && isSooner(says.from, group.says.from))
      group.says = says;
  }
}

/** An empty instant is one that nobody knows. */
function isSooner(one: string, other: string): boolean {
  return one !== '' && (other === '' || one < other);
}
