import { createHash } from 'node:crypto';
import 'fake-indexeddb/auto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { loadRows } from '@/entrypoints/records/load-records';
import { createPackageStore } from '@/entrypoints/records/package-store';
import { verifyPackage } from '@/scripts/verify/verify-package';
import { makeDraft } from '@/test/support/records/make-draft';
import { makePackage, twoDrafts } from '@/test/support/records/make-package';
import type { BevaraDatabase } from '@/utils/records/database';
import { noteExport } from '@/utils/records/note-export';
import { makeStore } from '@/test/support/records/make-store';

/** A file whose bytes come when they are told to. */
function makeFile(name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const file = new File([name], name);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      await promise;
      controller.enqueue(new TextEncoder().encode(name));
      controller.close();
    },
  });
  Object.defineProperty(file, 'stream', { value: () => stream });
  return { file, arrive: resolve };
}

const openPackages = (db: BevaraDatabase) =>
  createPackageStore({
    db,
    editorId: 'e-1',
    load: (ids) => loadRows(db, ids),
    onChange: async () => undefined,
  });

it('speaks of the file that came last, though an earlier one is read to its end after it', async () => {
  const { store, check } = openPackages(makeStore().db);
  const [large, small] = [makeFile('large.zip'), makeFile('small.zip')];
  const [first, second] = [check(large.file), check(small.file)];
  small.arrive();
  await second;
  expect(store.getState()).toMatchObject({ name: 'small.zip', state: { kind: 'unknown' } });
  large.arrive();
  await first;
  expect(store.getState().name).toBe('small.zip');
});

it('knows a package of its own, and says of a forged one that it is none that was exported here', async () => {
  const store = makeStore();
  const { bytes, summary } = await makePackage(store, twoDrafts());
  const recordIds = twoDrafts().map(({ recordId }) => recordId);
  const { sha256 } = summary;
  await noteExport(store.db, store.clock, {
    exportId: 'x',
    recordIds,
    asOf: 0,
    format: 'bag',
    sha256,
    editorId: null,
  });
  const packages = openPackages(store.db);
  const kindOf = async (content: Uint8Array<ArrayBuffer>) => {
    await packages.check(new File([content], 'p.zip'));
    return packages.store.getState().state.kind;
  };
  expect(await kindOf(bytes)).toBe('intact');
  const { state } = packages.store.getState();
  expect('rows' in state && state.rows.map(({ record }) => record.id)).toEqual(recordIds);
  const files = unzipSync(bytes);
  files['data/records.json'] = strToU8(strFromU8(files['data/records.json']!).replace('Ängla', 'Anna'));
  for (const level of [0, 9] as const)
    expect(await kindOf(new Uint8Array(zipSync(files, { level })))).toBe('changed');
  const elsewhere = await makePackage(makeStore(), [makeDraft({ recordId: crypto.randomUUID() })]);
  expect(await kindOf(elsewhere.bytes)).toBe('unknown');
});

it('shows the fingerprint that verify tells of a package from here', async () => {
  const store = makeStore();
  const packages = openPackages(store.db);
  await packages.showKey();
  expect(packages.store.getState().key).toBeNull();
  const { bytes } = await makePackage(store, twoDrafts());
  await packages.showKey();
  expect(packages.store.getState().key).toBe(verifyPackage(bytes, 'p.zip').key);
});

it('knows a file whose hand-over nobody has said yet, and takes the editor’s word for it once', async () => {
  const { db, clock } = makeStore();
  const sha256 = createHash('sha256').update('the file').digest('hex');
  const note = { exportId: 'x', recordIds: ['r-1', 'r-2'], asOf: 0, format: 'bag', sha256, editorId: 'e-1' };
  await noteExport(db, clock, note);
  const packages = openPackages(db);
  await packages.check(new File(['the file'], 'file.zip'));
  expect(packages.store.getState().state).toMatchObject({
    kind: 'intact',
    archivedBy: 'x',
    handing: { isNoted: false, failure: null },
  });
  await packages.handOver('x', null);
  expect(packages.store.getState().state).toMatchObject({ handing: { isNoted: true, failure: null } });
  const said = await db.events.filter(({ type }) => type === 'handed-over').toArray();
  expect(said.map(({ recordId }) => recordId)).toEqual(['r-1', 'r-2']);
  await packages.check(new File(['the file'], 'file.zip'));
  expect(packages.store.getState().state).toMatchObject({ archivedBy: 'x', handing: { isNoted: true } });
  await packages.handOver('x', 'said-by-mistake');
  expect(packages.store.getState().state).toMatchObject({ handing: { isNoted: false, failure: null } });
  await packages.check(new File(['the file'], 'file.zip'));
  expect(packages.store.getState().state).toMatchObject({ archivedBy: 'x', handing: { isNoted: false } });
  await packages.handOver('x', 'Eva klickade fel' as never);
  expect(packages.store.getState().state).toMatchObject({
    handing: { isNoted: true, failure: 'invalid-message' },
  });
});
