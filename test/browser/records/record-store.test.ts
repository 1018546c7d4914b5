import { afterEach, expect, it } from 'vitest';
import { createRecordStore } from '@/entrypoints/records/record-store';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const opened: BevaraDatabase[] = [];

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

it('shows the record that was asked for last, also when an earlier one takes longer to read', async () => {
  const store = makeStore();
  opened.push(store.db);
  const { purpose } = makeDraft();
  const registration = {
    registrationId: crypto.randomUUID(),
    title: 'Kommentar från Ängla Påhittad',
    criterionId: 'action',
    caseNumber: null,
    isConfidential: false,
    note: '',
  };
  const slow = makeDraft({ purpose: { ...purpose, registration } });
  const quick = makeDraft();
  for (const draft of [slow, quick]) expect((await saveCapture(store, draft)).ok).toBe(true);
  const looking = Promise.withResolvers<void>();
  const release = Promise.withResolvers<[]>();
  const record = createRecordStore({
    db: store.db,
    editorId: 'e-1',
    vaultKey: () => null,
    onChange: async () => undefined,
    findReplies: () => {
      looking.resolve();
      return release.promise;
    },
  });
  const first = record.open(slow.recordId);
  await looking.promise;
  await record.open(quick.recordId);
  release.resolve([]);
  await first;
  expect(record.store.getState().view?.record.id).toBe(quick.recordId);
  const second = record.open(slow.recordId);
  await record.reload();
  await second;
  expect(record.store.getState().view?.record.id).toBe(slow.recordId);
});
