import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BevaraDatabase, DATABASE_VERSION } from '@/utils/records/database';
import { verifyChain } from '@/utils/records/chain';
import { listRecords } from '@/utils/records/list-records';
import { migrations } from '@/utils/records/migrations/registry';
import { readRecord } from '@/utils/records/read-records';
import { verifyRecord } from '@/utils/records/verify-record';
import { restoreDump, type Dump } from '@/test/support/records/dump';

const folder = 'utils/records/migrations';
const files = readdirSync(folder).filter((file) => /^\d/.test(file));

describe('the migrations', () => {
  it('are numbered without a gap, and every file is in the registry', () => {
    const numbers = files.map((file) => Number(/^(\d{3})-/.exec(file)?.[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(migrations.map(({ version }) => version));
    expect(migrations.map(({ version }) => version)).toEqual(files.map((_, i) => i + 1));
    expect(DATABASE_VERSION).toBe(files.length);
  });

  for (const { version } of migrations) {
    const dump: Dump = JSON.parse(readFileSync(`test/fixtures/records/v${version}.json`, 'utf8'));

    it(`version ${version}: the recorded dump opens with today's code, and all of it is whole`, async () => {
      const name = `dump-${version}`;
      await restoreDump(name, dump);
      const db = new BevaraDatabase(name);
      const listed = await listRecords(db, { before: null, limit: 100 });
      if (!listed.ok) throw new Error(listed.failure.code);
      expect(listed.value.length).toBe(dump.rows['records']?.length);
      expect(listed.value.length).toBeGreaterThan(0);
      for (const { id } of listed.value) {
        const record = await readRecord(db, id);
        expect(record.ok && record.value?.parts.length).toBeGreaterThan(0);
        expect(
          await verifyRecord(db, Date.now, { recordId: id, eventId: `v-${id}`, editorId: null }),
        ).toEqual({
          ok: true,
          value: { isIntact: true, faults: [] },
        });
      }
      expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
      expect(await db.outbox.count()).toBe(dump.rows['outbox']?.length);
    });

    it(`version ${version}: the dump has the shape that the migration gives`, () => {
      const shape: Record<string, string | null> = {};
      for (const step of migrations.filter((one) => one.version <= version))
        Object.assign(shape, step.stores);
      expect(dump.stores).toEqual(Object.fromEntries(Object.entries(shape).filter(([, v]) => v !== null)));
    });
  }
});
