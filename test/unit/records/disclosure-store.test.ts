import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDisclosureStore } from '@/entrypoints/records/disclosure-store';
import { listNames } from '@/utils/exports/disclosure/list-names';
import { createWords } from '@/utils/exports/document/document-setting';
import { buildDocument } from '@/utils/exports/document/record-document';
import { makeItem } from '@/test/support/exports/make-items';
import { makePng } from '@/test/support/exports/make-png';
import { makeStore } from '@/test/support/records/make-store';

const setting = { language: 'sv', policy: null, unit: null } as const;

async function openCopy(changes: Parameters<typeof makeItem>[0] = {}) {
  const item = makeItem(changes, { pictures: [makePng(4, 4)] });
  const document = await buildDocument(item, [], createWords(setting));
  const { db } = makeStore();
  const copy = createDisclosureStore({
    db,
    vaultKey: () => null,
    setting,
    labels: createWords(setting),
    country: 'SE',
    onOpen: () => undefined,
  });
  copy.store.setState({ documents: [document], names: listNames(document) });
  return { copy, recordId: item.record.id };
}

it('a picture that is kept is looked at anew once more words are masked', async () => {
  const { copy, recordId } = await openCopy();
  const part = 'screenshot-1.png';
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

it('a name that is typed as words, however it is cased and spaced, is masked as the name', async () => {
  const { copy, recordId } = await openCopy();
  const shown = () =>
    copy.store
      .getState()
      .plan.passages.get(recordId)
      ?.map(({ id }) => id);
  expect(copy.mask({ kind: 'words', words: ' ängla \n PÅHITTAD ' })).toBe('masked');
  expect(copy.store.getState().plan.masks).toMatchObject([{ kind: 'name', words: 'Ängla Påhittad' }]);
  expect(shown()).not.toContain('authorAddress');
  expect(shown()).not.toContain('permalink');
  copy.unmask(1);
  expect(copy.store.getState().plan.masks).toEqual([]);
  expect(shown()).toContain('authorAddress');
});

it.each([
  ['Ek', 'Bo Ek', '[2] bor hos [1]'],
  ['Bo Ek', 'Ek', '[1] bor hos [2]'],
  ['Bo', 'Bo Ek', '[1] bor hos Ek'],
])('words inside other words are masked in either order: %s, then %s', async (first, second, expected) => {
  const { copy, recordId } = await openCopy({ text: 'Bo Ek bor hos Ek' });
  const mask = (words: string) => copy.mask({ kind: 'words', words });
  expect([mask(first), mask(second)]).toEqual(['masked', 'masked']);
  expect(showText(copy, recordId)).toBe(expected);
});

it('a shorter mask that a longer one swallows comes back when the longer is taken away', async () => {
  const { copy, recordId } = await openCopy({ text: 'Hon bor på Storgatan 4' });
  const mask = (words: string) => copy.mask({ kind: 'words', words });
  expect([mask('Storgatan'), mask('Storgatan 4'), mask('Storgatan 4')]).toEqual(Array(3).fill('masked'));
  expect(showText(copy, recordId)).toBe('Hon bor på [1]');
  expect(copy.store.getState().plan.masks).toMatchObject([{ words: 'Storgatan 4' }]);
  copy.unmask(1);
  expect(showText(copy, recordId)).toBe('Hon bor på [1] 4');
  expect(mask('Lillgatan')).toBe('not-there');
});

function showText({ store }: Awaited<ReturnType<typeof openCopy>>['copy'], recordId: string) {
  const passages = store.getState().plan.passages.get(recordId) ?? [];
  return passages
    .find(({ id }) => id === 'text')
    ?.pieces.map(({ text, number }) => (number === null ? text : `[${number}]`))
    .join('');
}

it('a name that is typed with another apostrophe and hyphen is masked as the name', async () => {
  const { copy } = await openCopy({ authorName: 'Bjørn‑Åge O’Brien' });
  expect(copy.mask({ kind: 'words', words: "bjørn-åge o'brien" })).toBe('masked');
  expect(copy.store.getState().plan.masks).toMatchObject([{ kind: 'name', words: 'Bjørn‑Åge O’Brien' }]);
});
