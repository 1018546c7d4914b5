import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createLogStore } from '@/entrypoints/records/log-store';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { openNewer } from '@/test/support/records/open-newer';
import { makeStore } from '@/test/support/records/make-store';

it('says that every event follows the one before, and where one does not', async () => {
  const stored = makeStore();
  const { db } = stored;
  const { recordId } = makeDraft();
  await saveCapture(stored, makeDraft({ recordId }));
  const { store, check } = createLogStore(db);
  await check();
  const count = await db.events.count();
  expect(store.getState()).toMatchObject({ kind: 'read', count, broken: [] });
  await db.events.update(1, { editorId: 'somebody else' });
  await check();
  expect(store.getState()).toMatchObject({ kind: 'read', count, broken: [2] });
});

it('says why when the store cannot be read', async () => {
  const { db } = makeStore();
  const newer = await openNewer(db.name);
  const { store, check } = createLogStore(db);
  await check();
  expect(store.getState()).toEqual({ kind: 'failed', code: 'database-newer' });
  newer.close();
});
