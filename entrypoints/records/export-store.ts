import { createStore } from 'zustand/vanilla';
import type { ExportWish } from '@/components/records/export-bar';
import type { ExportState } from '@/components/records/export-progress';
import type { CopyOrder, ExportOrder } from './begin-export';
import { exportRecords, previewExport } from './export-records';
import { createProgress, endOf } from './export-state';
import { makeOrder, type FixedOrder } from './make-order';
import { sayHandedOver } from './say-handed-over';
import { clearOpened } from './staging';

interface ExportDependencies extends FixedOrder {
  readonly vaultKey: () => CryptoKey | null;
  /** Something was noted on records; the views follow. */
  readonly onChange: () => Promise<void>;
}

/** Runs one export at a time and tells where it stands. */
export function createExportStore({ vaultKey, onChange, ...fixed }: ExportDependencies) {
  const store = createStore<{ readonly state: ExportState }>(() => ({ state: { kind: 'idle' } }));
  const show = (state: ExportState) => store.setState({ state });
  let stop = new AbortController();
  let isOpened = false;

  async function attempt(
    wish: ExportWish,
    recordIds: readonly string[],
    copy: CopyOrder | undefined,
    work: (order: ExportOrder) => Promise<ExportState>,
  ): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    const key = vaultKey();
    isOpened = key !== null;
    const onProgress = createProgress(recordIds.length, show);
    const order = makeOrder(fixed, wish, { recordIds, vaultKey: key, signal, onProgress }, copy);
    show({ kind: 'working', done: 0, total: recordIds.length, rate: null, left: null });
    const state = await endOf(order, work);
    show(state);
    if (state.kind === 'done') await onChange();
  }

  return {
    store,
    cancel: () => stop.abort(),
    /** Stops what could open sealed records, and clears what they were written to. */
    async lock(): Promise<void> {
      if (isOpened) stop.abort();
      await clearOpened();
    },
    /** What was said of the last one; one that is under way goes on. */
    forget: () => void (store.getState().state.kind !== 'working' && show({ kind: 'idle' })),
    run: (wish: ExportWish, recordIds: readonly string[], copy?: CopyOrder) =>
      attempt(wish, recordIds, copy, async (order) => {
        const result = await exportRecords(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        return { kind: 'done', ...result.value, handedOver: false };
      }),
    /** The editor's word that the file is where it belongs. */
    async handOver(exportId: string): Promise<void> {
      const handedOver = await sayHandedOver(fixed.db, { exportId, editorId: fixed.editorId });
      const { state } = store.getState();
      if (state.kind === 'done' && state.exportId === exportId) show({ ...state, handedOver });
      await onChange();
    },
    /** Opens the file as it would leave, in a tab of its own. */
    preview: (wish: ExportWish, recordIds: readonly string[], copy: CopyOrder) =>
      attempt(wish, recordIds, copy, async (order) => {
        const result = await previewExport(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        open(URL.createObjectURL(result.value), '_blank', 'noopener');
        return { kind: 'idle' };
      }),
  };
}

export type ExportStore = ReturnType<typeof createExportStore>;
