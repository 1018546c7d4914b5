import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useStore } from 'zustand';
import { DisclosureEditor } from '@/components/records/disclosure/disclosure-editor';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import { createDisclosureStore, type DisclosureStore } from '@/entrypoints/records/disclosure-store';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft, TINY_PNG } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

let root: Root | null = null;
let opened: BevaraDatabase | null = null;
afterEach(async () => {
  root?.unmount();
  document.body.replaceChildren();
  await opened?.delete({ disableAutoOpen: true });
});

function Editor({ copy }: { readonly copy: DisclosureStore }) {
  const { documents, plan, names, addresses, provision } = useStore(copy.store);
  const records = (documents ?? []).map(({ record: { id }, pictures }) => ({
    id,
    passages: plan.passages.get(id) ?? [],
    pictures: pictures.map(({ name, caption }) => ({
      part: name,
      caption,
      address: addresses.get(`${id}/${name}`) ?? null,
      isKept: false,
    })),
  }));
  const nothing = () => undefined;
  return (
    <DisclosureEditor
      country={copy.country}
      records={records}
      names={names}
      masks={plan.masks}
      provision={provision}
      progress={null}
      isWorking={false}
      onProvision={copy.provide}
      onMask={copy.mask}
      onKeep={copy.keep}
      onUnmask={copy.unmask}
      onPreview={nothing}
      onExport={nothing}
      onClose={nothing}
    />
  );
}

/** A copy of one comment on a page in that language; the municipality's own is Swedish. */
async function openCopy(language: Language) {
  const { db, ...rest } = makeStore();
  opened = db;
  const draft = makeDraft({ screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }] });
  expect((await saveCapture({ db, ...rest }, draft)).ok).toBe(true);
  const copy = createDisclosureStore({
    db,
    vaultKey: () => null,
    setting: { language: 'sv', policy: null, unit: null },
    country: 'SE',
    onOpen: () => undefined,
  });
  await copy.open([draft.recordId]);
  root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(
    <RecordWordsContext value={recordWords(language)}>
      <Editor copy={copy} />
    </RecordWordsContext>,
  );
  return { copy, say: recordWords(language).disclosure };
}

it.each(LANGUAGES)(
  'masking before a provision is named masks nothing, says so where it is to be named and keeps the typed words (%s)',
  async (language) => {
    const { copy, say } = await openCopy(language);
    await userEvent.selectOptions(page.getByLabelText(say('provision')), 'other');
    const provision = page.getByLabelText(say('provision.typed.SE'));
    const words = page.getByLabelText(say('words'), { exact: true });
    const attempts = [
      () => userEvent.type(words, 'Badet{Enter}'),
      () => userEvent.click(page.getByRole('button', { name: say('mask-name', { name: 'Bo Ek' }) })),
      () => userEvent.click(page.getByText('Badet', { exact: true })),
      () => userEvent.click(page.getByRole('button', { name: say('picture.whole') })),
    ];
    for (const attempt of attempts) {
      await attempt();
      await expect.element(provision).toHaveFocus();
      await expect.element(provision).toHaveAccessibleDescription(say('provision.missed.SE'));
      expect(copy.store.getState().plan.masks).toEqual([]);
      await userEvent.keyboard('2');
      await expect.element(provision).toHaveAccessibleDescription(say('provision.unknown.SE'));
    }
    await expect.element(words).toHaveValue('Badet');
    await userEvent.fill(provision, '27:1');
    await expect.element(provision).toHaveAccessibleDescription('');
    await userEvent.click(page.getByRole('button', { name: say('words.mask'), exact: true }));
    await expect.element(words).toHaveValue('');
    expect(copy.store.getState().plan.masks).toMatchObject([{ words: 'Badet', reason: 'OSL 27 kap. 1 §' }]);
  },
);
