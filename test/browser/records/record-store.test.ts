import { afterEach, expect, it } from 'vitest';
import { createRecordStore } from '@/entrypoints/records/record-store';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';
import { openNewer } from '@/test/support/records/open-newer';

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
    readRules: async () => ({ ok: true, value: { resolved: null } }),
    onChange: async () => undefined,
    titleReply: () => 'Svar',
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

/** The store of the page over that database, with nothing around it. */
function openStore(db: BevaraDatabase) {
  return createRecordStore({
    db,
    editorId: 'e-1',
    vaultKey: () => null,
    readRules: async () => ({ ok: true, value: { resolved: null } }),
    onChange: async () => undefined,
    findReplies: async () => [],
    titleReply: () => 'Svar',
  });
}

it('says why a record cannot be read, and shows it when it can', async () => {
  const store = makeStore();
  opened.push(store.db);
  const draft = makeDraft();
  await saveCapture(store, draft);
  store.db.close({ disableAutoOpen: true });
  const newer = await openNewer(store.db.name);
  const record = openStore(store.db);
  await record.open(draft.recordId);
  expect(record.store.getState()).toMatchObject({ view: null, isMissing: false, unread: 'database-newer' });
  expect(await record.verify()).toBeNull();
  expect(record.store.getState().fault).toBe('database-newer');
  newer.close();
  await store.db.delete({ disableAutoOpen: false });
  await saveCapture(store, draft);
  await record.open(draft.recordId);
  expect(record.store.getState()).toMatchObject({ unread: null, view: { record: { id: draft.recordId } } });
});

it('says why something was not done, until another record is opened', async () => {
  const store = makeStore();
  opened.push(store.db);
  const [one, other] = [makeDraft(), makeDraft()];
  for (const draft of [one, other]) await saveCapture(store, draft);
  const record = openStore(store.db);
  await record.open(one.recordId);
  const policy = { id: 'se/prov', version: '1', hash: 'f'.repeat(64) };
  await record.dispose({ rule: 'comment', policy, retention: {}, confirmed: 0 });
  expect(record.store.getState()).toMatchObject({
    fault: 'policy-changed',
    view: { record: { id: one.recordId } },
  });
  await record.open(other.recordId);
  expect(record.store.getState().fault).toBeNull();
});

it('shows what remains of a record that was disposed of', async () => {
  const store = makeStore();
  opened.push(store.db);
  const draft = makeDraft();
  await saveCapture(store, draft);
  await store.db.records.delete(draft.recordId);
  const record = openStore(store.db);
  await record.open(draft.recordId);
  const { isMissing, remains } = record.store.getState();
  expect(isMissing).toBe(true);
  expect(remains.map(({ type }) => type)).toEqual(['captured', 'stored', 'removal-requested']);
});
