import { makeEvents, makeRow } from '@/test/support/bench/made-records';
import { BevaraDatabase } from '@/utils/records/database';
import { createFilledIndex, type FilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { toFindable } from '@/utils/records/search/to-findable';
import { createRecordIndex } from '@/utils/records/search/record-index';

/* Runs in the page of `bench records`. */

const db = new BevaraDatabase('bench');
let index: FilledIndex;

/** Stores records from `first` up to `end`. */
export async function store(first: number, end: number, sentences: readonly string[]): Promise<void> {
  for (let start = first; start < end; start += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, end - start) }, (_, i) =>
      makeRow(start + i, sentences),
    );
    await db.transaction('rw', db.records, db.events, async () => {
      await db.records.bulkAdd(rows);
      await db.events.bulkAdd(rows.flatMap((row, i) => makeEvents(start + i, row)));
    });
  }
}

/** Fills the index as the page does; milliseconds to the first rows, to all of it, and what a record costs to file. */
export async function fill() {
  index = createFilledIndex(
    db,
    async (record) => record,
    async () => null,
  );
  const start = performance.now();
  let first = 0;
  await index.fill(() => {
    first ||= performance.now() - start;
  });
  const whole = performance.now() - start;
  const records = await db.records.limit(2_000).toArray();
  const other = createRecordIndex();
  const filing = performance.now();
  for (const record of records) other.put(toFindable(record, { status: 'stored', isHandedOver: false }));
  return {
    records: index.size(),
    firstRowsMs: first,
    wholeMs: whole,
    fileOneMs: (performance.now() - filing) / records.length,
  };
}

/** Milliseconds of each search, every query typed letter by letter; and of plain `includes` over the same texts. */
export async function search(queries: readonly string[]) {
  index.find(EVERYTHING);
  const typed = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  const times = typed.map((text) => {
    const start = performance.now();
    index.find({ ...EVERYTHING, text });
    return performance.now() - start;
  });
  const texts: string[] = [];
  await db.records.each((row) => {
    texts.push(`${row.text} ${row.postText} ${row.authorName} ${row.authorAddress}`.toLowerCase());
  });
  const plain = typed.map((text) => {
    const start = performance.now();
    const wanted = text.toLowerCase().split(' ');
    texts.filter((one) => wanted.every((word) => one.includes(word)));
    return performance.now() - start;
  });
  const hits = queries.map((text) => index.find({ ...EVERYTHING, text }).count);
  return { times, plain, hits };
}

/** Bytes of the origin on disk, as the browser says. */
export async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
