import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { verifyChain } from '@/utils/records/chain';
import { noteExport } from '@/utils/records/note-export';
import { noteHandedOver } from '@/utils/records/note-handed-over';
import { withdrawHandedOver, type HandedOverWithdrawal } from '@/utils/records/withdraw-handed-over';
import { makeStore } from '@/test/support/records/make-store';

const WORD = { exportId: 'x-1', editorId: 'e-1' };

/** A file of so many records, made and perhaps said to be there. */
async function makeFile(count: number, isThere = true) {
  const { db, clock } = makeStore();
  const recordIds = Array.from({ length: count }, (_, i) => `r-${i}`);
  const note = { ...WORD, recordIds, asOf: 0, format: 'bag', sha256: 'a'.repeat(64) };
  await noteExport(db, clock, note);
  const say = () => noteHandedOver(db, clock, WORD);
  if (isThere) await say();
  return {
    db,
    say,
    takeBack: (eventId: string, more: Partial<HandedOverWithdrawal> = {}) =>
      withdrawHandedOver(db, clock, { ...WORD, eventId, reason: 'file-missing', ...more }),
    listOf: (type: string) => db.events.filter((event) => event.type === type).toArray(),
  };
}

it('takes the word back for every record of the file, once, with who and why; then it can be given anew', async () => {
  const { db, say, takeBack, listOf } = await makeFile(501);
  for (let i = 0; i < 2; i++) expect((await takeBack('back-1')).ok).toBe(true);
  const taken = await listOf('handed-over-withdrawn');
  expect(new Set(taken.map(({ recordId }) => recordId)).size).toBe(501);
  expect(taken).toHaveLength(501);
  expect(taken[0]).toMatchObject({ editorId: 'e-1', data: { exportId: 'x-1', reason: 'file-missing' } });
  for (let i = 0; i < 2; i++) expect((await say()).ok).toBe(true);
  expect(await listOf('handed-over')).toHaveLength(1_002);
  expect((await takeBack('back-1')).ok).toBe(true);
  expect(await listOf('handed-over-withdrawn')).toHaveLength(501);
  expect((await takeBack('back-2')).ok).toBe(true);
  expect(await listOf('handed-over-withdrawn')).toHaveLength(1_002);
  expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
});

it('refuses what nobody has said, and a reason that nobody knows; taken back by another too it is no change', async () => {
  const silent = await makeFile(1, false);
  expect(await silent.takeBack('back-1')).toMatchObject({ failure: { code: 'unknown-record' } });
  const { takeBack, listOf } = await makeFile(1);
  expect(await takeBack('back-1', { exportId: 'x' })).toMatchObject({ failure: { code: 'unknown-record' } });
  expect(await takeBack('back-1', { reason: 'Eva klickade fel' as never })).toMatchObject({
    failure: { code: 'invalid-message', detail: 'reason' },
  });
  expect(await listOf('handed-over-withdrawn')).toEqual([]);
  expect((await takeBack('back-1')).ok).toBe(true);
  expect((await takeBack('back-2')).ok).toBe(true);
  expect(await listOf('handed-over-withdrawn')).toHaveLength(1);
});
