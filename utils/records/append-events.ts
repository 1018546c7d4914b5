import { CHAIN_START, hashOfLine, lineOf } from '@/utils/domain/chain';
import type { ChainedEvent, EventDraft } from '@/utils/domain/event';
import { toInstant, type Clock } from '@/utils/domain/time';
import type { BevaraDatabase } from './database';

/**
 * Adds facts to the end of the chain, in their order, and returns them as they stand there. An id that is already in
 * the chain is not added again; the event that stands is returned. Joins the caller's transaction when there is one.
 *
 * IndexedDB lets one writer at a time into `events`, in whatever context, and the link is computed without leaving the
 * transaction, so the chain can neither fork nor gap.
 */
export async function appendEvents(
  db: BevaraDatabase,
  clock: Clock,
  drafts: readonly EventDraft[],
): Promise<ChainedEvent[]> {
  return db.transaction('rw', db.events, async () => {
    const ids = drafts.map(({ id }) => id);
    const [last, known] = await Promise.all([
      db.events.orderBy('seq').last(),
      db.events.where('id').anyOf(ids).toArray(),
    ]);
    const standing = new Map(known.map((event) => [event.id, event]));
    const added: ChainedEvent[] = [];
    let head = last;
    const chained = drafts.map((draft) => {
      const there = standing.get(draft.id);
      if (there) return there;
      head = {
        ...draft,
        seq: (head?.seq ?? 0) + 1,
        at: toInstant(clock()),
        previous: head ? hashOfLine(lineOf(head)) : CHAIN_START,
      };
      standing.set(head.id, head);
      added.push(head);
      return head;
    });
    await db.events.bulkAdd(added);
    return chained;
  });
}

/** How many events are added in one transaction; all of a large export at once would be held in memory together. */
export const BATCH = 500;

/** As `appendEvents`, in several transactions: what was added before one failed stands. */
export async function appendInBatches(
  db: BevaraDatabase,
  clock: Clock,
  drafts: readonly EventDraft[],
): Promise<void> {
  for (let start = 0; start < drafts.length; start += BATCH)
    await appendEvents(db, clock, drafts.slice(start, start + BATCH));
}
