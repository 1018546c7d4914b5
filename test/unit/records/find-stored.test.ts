import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { findStored } from '@/utils/records/find-stored';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

it('a proof holds as long as row and evidence lie in the store as they were', async () => {
  const store = makeStore();
  const saved = await saveCapture(store, makeDraft());
  if (!saved.ok) throw new Error(saved.failure.code);
  const { recordId, hash } = saved.value;
  const gone = { ok: false, failure: { code: 'unknown-record' } };
  expect(await findStored(store.db, { recordId, hash })).toEqual({ ok: true, value: null });
  expect(await findStored(store.db, { recordId, hash: '0'.repeat(64) })).toMatchObject(gone);
  await store.db.evidence.where('[recordId+name]').equals([recordId, 'evidence.json']).delete();
  expect(await findStored(store.db, { recordId, hash })).toMatchObject(gone);
  await store.db.records.delete(recordId);
  expect(await findStored(store.db, { recordId, hash })).toMatchObject(gone);
});
