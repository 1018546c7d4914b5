import { expect, it } from 'vitest';
import type { ExportState } from '@/components/records/export-progress';
import { createProgress } from '@/entrypoints/records/export-state';

it('tells how far an export has come ten times a second at most, and always when it is done', () => {
  let now = 0;
  const told: ExportState[] = [];
  const progress = createProgress(
    1_000,
    (state) => told.push(state),
    () => now,
  );
  for (let done = 1; done <= 1_000; done++) {
    now += 5;
    progress(done);
  }
  expect(told).toHaveLength(51);
  expect(told[0]).toEqual({ kind: 'working', done: 1, total: 1_000, rate: null, left: null });
  expect(told.at(-1)).toEqual({ kind: 'working', done: 1_000, total: 1_000, rate: 200, left: 0 });
});
