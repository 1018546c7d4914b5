import { createStore } from 'zustand/vanilla';
import type { SayHandedOver } from '@/components/records/handing-over';
import { LISTED, type PackageState } from '@/components/records/package-drop';
import type { RecordRowView } from '@/components/records/record-view';
import type { BevaraDatabase } from '@/utils/records/database';
import { readFingerprint } from '@/utils/records/installation-key';
import { recognizePackage } from '@/utils/records/recognize-package';
import { createLogStore } from './log-store';
import { readPackage, type ReadPackage } from './read-package';
import { sayHandedOver } from './say-handed-over';
import { tryTo } from './try-to';

/** The file that was dropped last, what is known of it, and the fingerprint of the key that signs packages here. */
interface PackageView {
  readonly name: string;
  readonly state: PackageState;
  readonly key: string | null;
}

interface PackageStoreParts {
  readonly db: BevaraDatabase;
  readonly editorId: string;
  readonly load: (ids: readonly string[]) => Promise<readonly RecordRowView[]>;
  readonly onChange: () => Promise<void>;
}

/** Recognises a file that is dropped on the page, read piece by piece and sent nowhere; and checks the log. */
export function createPackageStore({ db, editorId, load, onChange }: PackageStoreParts) {
  const store = createStore<PackageView>(() => ({ name: '', state: { kind: 'idle' }, key: null }));
  let newest: File | null = null;

  async function check(file: File): Promise<void> {
    newest = file;
    // A large file may be done after a small one that came later.
    const show = (state: PackageState) =>
      void (newest === file && store.setState({ name: file.name, state }));
    show({ kind: 'working' });
    const read = await readPackage(file).catch(() => null);
    if (!read) return show({ kind: 'failed', code: null });
    const tried = await tryTo(db, () => recognize(read));
    show(tried.ok ? tried.value : { kind: 'failed', code: tried.failure });
  }
  async function recognize({ digest, ids }: ReadPackage): Promise<PackageState> {
    const known = await recognizePackage(db, digest, ids);
    if (!known.ok) return { kind: 'failed', code: known.failure.code };
    if (known.value.kind === 'unknown') return known.value;
    const { isHandedOver, ...found } = known.value;
    const rows = await load(found.recordIds.slice(0, LISTED));
    return { ...found, rows, handing: { isNoted: isHandedOver, failure: null } };
  }
  /** Reads which key signs here. Without an answer the page says nothing of it. */
  async function showKey(): Promise<void> {
    const read = await tryTo(db, () => readFingerprint(db));
    if (read.ok && read.value.ok) store.setState({ key: read.value.value });
  }
  async function handOver(...[exportId, withdrawn]: Parameters<SayHandedOver>): Promise<void> {
    const handing = await sayHandedOver(db, { exportId, editorId }, withdrawn);
    const { state } = store.getState();
    if ('archivedBy' in state && state.archivedBy === exportId)
      store.setState({ state: { ...state, handing } });
    await onChange();
  }
  return { store, check, showKey, handOver, log: createLogStore(db) };
}

export type PackageStore = ReturnType<typeof createPackageStore>;
