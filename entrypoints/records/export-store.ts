import { createStore } from 'zustand/vanilla';
import type { ExportWish } from '@/components/records/export-bar';
import type { ExportState } from '@/components/records/export-progress';
import type { PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { ExportOrder } from './begin-export';
import { exportRecords, previewExport } from './export-records';
import { endOf } from './export-state';
import { orderExport, type Exporting, type ExportSetting } from './order-export';
import { addressOf, clearStaging } from './save-stream';

/** Runs one export at a time and tells where it stands. */
export function createExportStore(setting: ExportSetting) {
  const store = createStore<{ readonly state: ExportState }>(() => ({ state: { kind: 'idle' } }));
  const show = (state: ExportState) => store.setState({ state });
  let stop = new AbortController();
  let underWay: { readonly hasKey: boolean; readonly ended: Promise<ExportState> } | null = null;

  async function attempt(
    exporting: Exporting,
    work: (order: ExportOrder) => Promise<ExportState>,
  ): Promise<boolean> {
    stop = new AbortController();
    const order = orderExport(setting, exporting, stop.signal, show);
    const ended = endOf(order, work);
    underWay = { hasKey: order.vaultKey !== null, ended };
    const state = await ended;
    underWay = null;
    show(state);
    return state.kind === 'done';
  }

  return {
    store,
    cancel: () => stop.abort(),
    /** Breaks off what was begun while the vault was open, and then removes what exports have left here. */
    async lock(): Promise<void> {
      if (underWay && !underWay.hasKey) return;
      stop.abort();
      await underWay?.ended;
      await clearStaging();
    },
    /** What was said of the last one; one that is under way goes on. */
    forget: () => void (store.getState().state.kind !== 'working' && show({ kind: 'idle' })),
    /** Resolves to true when the file was handed over. */
    run: (wish: ExportWish, recordIds: readonly string[], copy?: PlannedCopy) =>
      attempt({ wish, recordIds, copy }, async (order) => {
        const result = await exportRecords(order);
        return result.ok ? { kind: 'done', ...result.value } : { kind: 'failed', code: result.failure.code };
      }),
    /** Opens the file as it would leave, in a tab of its own. */
    preview: (wish: ExportWish, recordIds: readonly string[], copy: PlannedCopy) =>
      attempt({ wish, recordIds, copy }, async (order) => {
        const result = await previewExport(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        order.signal.throwIfAborted();
        open(addressOf(result.value), '_blank', 'noopener');
        return { kind: 'idle' };
      }),
  };
}

export type ExportStore = ReturnType<typeof createExportStore>;
