import { CHAIN_START, hashOfLine, lineOf } from '@/utils/domain/chain';
import type { ChainedEvent } from '@/utils/domain/event';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { attempt } from './attempt';
import type { BevaraDatabase } from './database';

/** How many events are held in memory at a time. */
const PAGE = 500;

export interface CheckedChain {
  readonly count: number;
  /** Hash of the newest line; what an export or a printout can hold fast. */
  readonly head: string;
  /** Places whose event is missing, or whose `previous` is not the hash of the line before. */
  readonly broken: readonly number[];
}

/** Walks the whole chain from the first event and computes every link anew. */
export function verifyChain(db: BevaraDatabase): Promise<Result<CheckedChain, Failure>> {
  return attempt(db, async () => {
    let head = CHAIN_START;
    let count = 0;
    let place = 0;
    const broken: number[] = [];
    for await (const event of eventsBetween(db, 1, Infinity)) {
      place += 1;
      if (event.seq !== place || event.previous !== head) broken.push(event.seq);
      place = event.seq;
      head = hashOfLine(lineOf(event));
      count += 1;
    }
    return { count, head, broken };
  });
}

/** The place of the newest event, 0 when there is none: what is read from now on tells of all up to there. */
export async function findHead(db: BevaraDatabase): Promise<number> {
  return (await db.events.orderBy('seq').last())?.seq ?? 0;
}

/**
 * The shortest unbroken stretch of the chain that holds every event of these records, read as it is needed; what an
 * export carries as `log.jsonl`. Empty when they have none.
 */
export async function* readChainOf(
  db: BevaraDatabase,
  recordIds: readonly string[],
): AsyncGenerator<ChainedEvent> {
  let first = Infinity;
  let last = 0;
  for (let start = 0; start < recordIds.length; start += PAGE) {
    const places = await db.events
      .where('recordId')
      .anyOf(recordIds.slice(start, start + PAGE))
      .primaryKeys();
    for (const place of places) {
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
  }
  if (last > 0) yield* eventsBetween(db, first, last);
}

async function* eventsBetween(db: BevaraDatabase, first: number, last: number): AsyncGenerator<ChainedEvent> {
  for (let next = first; next <= last;) {
    const page = await db.events.where('seq').between(next, last, true, true).limit(PAGE).toArray();
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    next = end.seq + 1;
  }
}
