import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createIndex } from '@/entrypoints/records/create-index';
import { loadRecord, loadRows } from '@/entrypoints/records/load-records';
import { createRequestsStore } from '@/entrypoints/records/requests-store';
import { observed } from '@/utils/domain/observed';
import { saveCapture } from '@/utils/records/save-capture';
import { inThread, MAIN, openStore, toRegistry } from '@/test/support/records/confidential';
import { makeDraft } from '@/test/support/records/make-draft';

it('a sealed answer may be our own reply: it is told of while the vault is locked, and known once it is open', async () => {
  const store = await openStore();
  const { db } = store;
  const comment = inThread(MAIN, [], { purpose: toRegistry({ isConfidential: false }) });
  const answer = (commentId: string, isOwn: boolean) => {
    const draft = inThread(commentId, [], { purpose: toRegistry() });
    const { name, address } = makeDraft().account;
    const own = { authorName: observed(name, 'label'), authorAddress: observed(address, 'link') };
    return { ...draft, fields: { ...draft.fields, ...(isOwn && own) } };
  };
  const [ours, another] = [answer('2007', true), answer('2008', false)];
  for (const draft of [comment, ours, another]) expect((await saveCapture(store, draft)).ok).toBe(true);

  let key: CryptoKey | null = null;
  const index = createIndex(db, () => key, 'sv');
  await index.fill(() => undefined);
  const requests = createRequestsStore(
    db,
    index,
    (ids) => loadRows(db, ids),
    (ids) => loadRows(db, ids, key),
  );
  const find = async () => {
    const view = await loadRecord(db, comment.recordId, key);
    return (await requests.findReplies(view!)).map(({ record }) => [record.id, record.text] as const);
  };
  expect(new Map(await find())).toEqual(
    new Map([
      [ours.recordId, ''],
      [another.recordId, ''],
    ]),
  );
  key = store.key;
  expect(await find()).toEqual([[ours.recordId, ours.fields.text.value]]);
});
