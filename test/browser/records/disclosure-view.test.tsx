import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useStore } from 'zustand';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import { DisclosureView } from '@/entrypoints/records/disclosure-view';
import { createExportStore } from '@/entrypoints/records/export-store';
import { RecordsPageContext, type RecordsPage } from '@/entrypoints/records/page-context';
import { createDisclosureStore, type DisclosureStore } from '@/entrypoints/records/disclosure-store';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { BevaraDatabase } from '@/utils/records/database';
import { createWords } from '@/utils/exports/document/document-setting';
import { saveCapture } from '@/utils/records/save-capture';
import { makeDraft, TINY_PNG } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const SETTING = { language: 'sv', policy: null, unit: null } as const;

let root: Root | null = null;
let opened: BevaraDatabase | null = null;
afterEach(async () => {
  root?.unmount();
  document.body.replaceChildren();
  await opened?.delete({ disableAutoOpen: true });
});

function View({ copy }: { readonly copy: DisclosureStore }) {
  return <DisclosureView documents={useStore(copy.store).documents ?? []} />;
}

/** A copy of one comment on a page in that language; the municipality's own is Swedish. */
async function openCopy(language: Language) {
  const { db, ...rest } = makeStore();
  opened = db;
  const draft = makeDraft({ screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 1, tiles: 1 }] });
  expect((await saveCapture({ db, ...rest }, draft)).ok).toBe(true);
  const vaultKey = () => null;
  const exporting = createExportStore({
    db,
    vaultKey,
    editorId: 'e-1',
    organization: 'Prov',
    extensionVersion: '0',
    setting: SETTING,
    onProgress: () => undefined,
    onChange: async () => undefined,
  });
  const copy = createDisclosureStore({
    db,
    vaultKey,
    setting: SETTING,
    labels: createWords({ ...SETTING, language }),
    country: 'SE',
    onOpen: () => undefined,
  });
  await copy.open([draft.recordId]);
  root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(
    <RecordWordsContext value={recordWords(language)}>
      <RecordsPageContext value={{ disclosing: copy, exporting } as Partial<RecordsPage> as RecordsPage}>
        <View copy={copy} />
      </RecordsPageContext>
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

it.each(LANGUAGES)(
  'what each text and picture is stands in the language of the page, and what it says in that of the copy (%s)',
  async (language) => {
    await openCopy(language);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const say = createWords({ ...SETTING, language }).translate;
    const labels = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(labels).toEqual(
      expect.arrayContaining([
        say('fact.author'),
        say('fact.postText'),
        say('section.thread'),
        say('section.pictures'),
      ]),
    );
    expect(document.querySelector('img')?.alt).toBe(say('picture.screenshot', { tile: 1, tiles: 1 }));
    const kind = document.querySelector('[data-passage="kind"]');
    expect(kind?.textContent).toBe(createWords(SETTING).translate('kind.comment'));
    expect(kind?.previousElementSibling?.textContent).toBe(say('fact.kind'));
  },
);
