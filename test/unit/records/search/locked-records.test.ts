import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createIndex } from '@/entrypoints/records/create-index';
import { asksForWords, withoutLocked } from '@/entrypoints/records/finding-state';
import { observed } from '@/utils/domain/observed';
import { saveCapture } from '@/utils/records/save-capture';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { NOTHING, openStore, toRegistry } from '@/test/support/records/confidential';
import { makeDraft } from '@/test/support/records/make-draft';

const profileOf = (name: string) => `https://www.facebook.com/${name}`;

function writtenBy(name: string, commentId: string, isConfidential: boolean) {
  const { fields } = makeDraft();
  const thread = [{ commentId, parentId: null, authorName: name, text: 'Hej', shownTime: '2 tim' }];
  return makeDraft({
    purpose: isConfidential ? toRegistry() : NOTHING,
    thread,
    threadHtml: `<a href="${profileOf(name)}?comment_id=1">${name}</a>`,
    fields: {
      ...fields,
      commentId: observed(commentId, 'link', 'certain'),
      authorName: observed(name, 'label'),
      authorAddress: observed(profileOf(name), 'link'),
    },
  });
}

it('what is locked is counted, since neither words nor persons are looked for in it', async () => {
  const store = await openStore();
  const drafts = [writtenBy('Bo', '1', false), writtenBy('Bo', '2', true), writtenBy('Eva', '3', true)];
  for (const draft of drafts) expect((await saveCapture(store, draft)).ok).toBe(true);
  let key: CryptoKey | null = store.key;
  const index = createIndex(store.db, () => key, 'sv');
  const about = (name: string) => ({ ...EVERYTHING, threads: true, facets: { person: profileOf(name) } });
  await index.fill(() => undefined);
  await index.readThreads(() => true);
  expect([index.find(about('Bo')).count, index.find(about('Eva')).count, index.countLocked()]).toEqual([
    2, 1, 0,
  ]);
  expect(withoutLocked(about('Eva'), index).facets).toEqual({ person: profileOf('Eva') });

  key = null;
  await index.refileConfidential();
  await index.readThreads(() => true);
  expect([index.find(about('Bo')).count, index.countLocked()]).toEqual([1, 2]);
  expect(withoutLocked(about('Bo'), index).facets).toEqual({ person: profileOf('Bo') });
  expect(withoutLocked(about('Eva'), index).facets).toEqual({});
  expect([about('Bo'), { ...EVERYTHING, text: 'bo' }, EVERYTHING].map(asksForWords)).toEqual([
    true,
    true,
    false,
  ]);
});
