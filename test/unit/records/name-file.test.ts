import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { nameFile } from '@/entrypoints/records/name-file';
import { csvFormat } from '@/utils/exports/csv/create-csv';
import { loadPolicy } from '@/utils/policies/load-policy';
import { makeItem } from '@/test/support/exports/make-items';
import { makeStore } from '@/test/support/records/make-store';

it('names an export by the day of its captures only where they have the same day where the municipality is', async () => {
  const { db } = makeStore();
  const policy = await loadPolicy('se/nykvarn');
  if (!policy.ok) throw new Error('The pack is broken.');
  const capture = { change: null, end: 'bottom' as const, isFirstPage: true, screens: 1, commentIds: [] };
  const times = ['2026-09-01T21:00:00.000Z', '2026-09-01T22:30:00.000Z'];
  for (const [index, capturedAt] of times.entries())
    await db.records.put(
      makeItem({ id: `capture-${index}`, kind: 'archive-capture', capturedAt, capture }).record as never,
    );
  const name = (recordIds: readonly string[]) =>
    nameFile({
      db,
      format: csvFormat,
      recordIds,
      setting: { language: 'sv', policy: policy.value.policy, unit: null },
      info: { organization: '', createdAt: '2026-10-01T08:00:00.000Z', extensionVersion: '0.1.0' },
      context: '',
    } as unknown as Parameters<typeof nameFile>[0]);
  expect(await name(['capture-0'])).toContain(' 2026-09-01 ');
  expect(await name(['capture-1'])).toContain(' 2026-09-02 ');
  expect(await name(['capture-0', 'capture-1'])).toContain(' 2026-10-01 ');
});
