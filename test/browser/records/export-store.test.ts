import { afterEach, expect, it } from 'vitest';
import { createExportStore } from '@/entrypoints/records/export-store';
import type { BevaraDatabase } from '@/utils/records/database';
import { saveCapture } from '@/utils/records/save-capture';
import { createVault } from '@/utils/records/vault/vault';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

interface Folder {
  keys(): AsyncIterable<string>;
  values(): AsyncIterable<Folder>;
}

/** Names of the files that lie in the private file system. */
async function listStaged(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const exports = await root.getDirectoryHandle('exports', { create: true });
  const pages = await Array.fromAsync((exports as unknown as Folder).values());
  return (await Promise.all(pages.map((page) => Array.fromAsync(page.keys())))).flat();
}

const opened: BevaraDatabase[] = [];

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

/** An export of one record that has just begun, with or without the key of a vault; `worked` counts its signs of life. */
async function beginExport(isUnlocked: boolean) {
  const { db, clock, ...rest } = makeStore();
  opened.push(db);
  const draft = makeDraft();
  await saveCapture({ db, clock, ...rest }, draft);
  const made = isUnlocked ? await createVault(db, clock, 'tre små grå möss') : null;
  const key = made?.ok ? made.value : null;
  let worked = 0;
  const exporting = createExportStore({
    db,
    editorId: 'e-1',
    organization: 'Prov',
    extensionVersion: '0',
    setting: { language: 'sv', policy: null, unit: null },
    vaultKey: () => key,
    onProgress: () => void (worked += 1),
    onChange: async () => undefined,
  });
  const ended = exporting.run({
    place: 'find',
    wish: { format: 'json' },
    recordIds: [draft.recordId],
  });
  return { exporting, ended, kind: () => exporting.store.getState().state.kind, worked: () => worked };
}

it('an export that was begun while the vault was open is broken off when it is locked, and leaves nothing', async () => {
  const { exporting, ended, kind } = await beginExport(true);
  expect(kind()).toBe('working');
  await exporting.lock();
  await ended;
  expect(kind()).toBe('cancelled');
  expect(await listStaged()).toEqual([]);
});

it('one that could open nothing goes on, and its file stays for the browser to save', async () => {
  const { exporting, ended, kind, worked } = await beginExport(false);
  await exporting.lock();
  await ended;
  expect(kind()).toBe('done');
  expect(worked()).toBeGreaterThan(0);
  const staged = await listStaged();
  expect(staged).toHaveLength(1);
  await exporting.lock();
  expect(await listStaged()).toEqual(staged);
});
