import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDisclosureStore } from '@/entrypoints/records/disclosure-store';
import { createWords } from '@/utils/exports/document/document-setting';
import { buildDocument } from '@/utils/exports/document/record-document';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { makeStore } from '@/test/support/records/make-store';

const setting = { language: 'sv', policy: null, unit: null } as const;

it('a picture that is kept is looked at anew once more words are masked', async () => {
  const item = makeItem({}, { pictures: [makePng(4, 4)] });
  const document = await buildDocument(item, [], createWords(setting));
  const { db } = makeStore();
  const copy = createDisclosureStore({
    db,
    vaultKey: () => null,
    setting,
    country: 'SE',
    onOpen: () => undefined,
  });
  copy.store.setState({ documents: [document] });
  const [recordId, part] = [item.record.id, 'screenshot-1.png'];
  expect(copy.mask({ kind: 'name', words: 'Bo Ek' })).toBe('masked');
  copy.keep(recordId, part);
  expect(copy.mask({ kind: 'words', words: 'Finns inte' })).toBe('not-there');
  expect(copy.store.getState().kept).toEqual([{ recordId, part }]);
  expect(copy.mask({ kind: 'words', words: 'Badet' })).toBe('masked');
  expect(copy.store.getState().kept).toEqual([]);
  copy.keep(recordId, part);
  copy.keep(recordId, part);
  expect(copy.store.getState().kept).toEqual([]);
});
