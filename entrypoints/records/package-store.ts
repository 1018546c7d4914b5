import { createStore } from 'zustand/vanilla';
import type { SayHandedOver } from '@/components/records/handing-over';
import { LISTED, type PackageState } from '@/components/records/package-drop';
import type { RecordRowView } from '@/components/records/record-view';
import { openDigest } from '@/utils/exports/running-digest';
import type { BevaraDatabase } from '@/utils/records/database';
import { readFingerprint } from '@/utils/records/installation-key';
import { recognizePackage } from '@/utils/records/recognize-package';
import { createLogStore } from './log-store';
import { sayHandedOver } from './say-handed-over';
import { tryTo } from './try-to';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Characters that an id may reach over from one piece of the file into the next. */
const OVERLAP = 40;

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
    const read = await readFile(file).catch(() => null);
    if (!read) return show({ kind: 'failed', code: null });
    const tried = await tryTo(db, () => recognize(read));
    show(tried.ok ? tried.value : { kind: 'failed', code: tried.failure });
  }
  async function recognize({ digest, ids }: ReadFile): Promise<PackageState> {
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

interface ReadFile {
  readonly digest: string;
  /** What looks like ids of records in it. */
  readonly ids: readonly string[];
}

async function readFile(file: File): Promise<ReadFile> {
  const running = await openDigest();
  const ids = new Set<string>();
  const latin = new TextDecoder('latin1');
  let rest = '';
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    running.update(next.value);
    const text = rest + latin.decode(next.value);
    for (const [id] of text.matchAll(ID)) ids.add(id);
    rest = text.slice(-OVERLAP);
  }
  return { digest: running.end(), ids: [...ids] };
}

export type PackageStore = ReturnType<typeof createPackageStore>;
