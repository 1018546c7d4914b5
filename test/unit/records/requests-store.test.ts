import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { loadRows } from '@/entrypoints/records/load-records';
import { createRequestsStore } from '@/entrypoints/records/requests-store';
import { makeRow } from '@/test/support/bench/made-records';
import { makeItem } from '@/test/support/exports/make-items';
import { makeStore } from '@/test/support/records/make-store';
import { createFilledIndex } from '@/utils/records/search/fill-index';

it('lists what has waited longest first, and counts what waits beside it', async () => {
  const { db } = makeStore();
  const registration = { ...makeItem().record.registration!, state: 'requested' as const };
  const rows = Array.from({ length: 520 }, (_, i) => makeRow(i + 1, ['Hur dags öppnar badet?']));
  await db.records.bulkAdd(rows.map((row) => ({ ...row, isConfidential: false, registration })));
  const index = createFilledIndex(
    db,
    async (record) => record,
    async () => null,
  );
  await index.fill(() => undefined);
  const load = (ids: readonly string[]) => loadRows(db, ids);
  const requests = createRequestsStore(db, index, load, load);
  await requests.load();
  const { requests: listed, more } = requests.store.getState();
  expect(listed?.map(({ view }) => view.record.id)).toEqual(rows.slice(0, 500).map(({ id }) => id));
  expect(more).toBe(20);
});
