import { createStore } from 'zustand/vanilla';
import type { SayHandedOver } from '@/components/records/handing-over';
import type { ExportState } from '@/components/records/export-progress';
import { createPreview } from './create-preview';
import { exportRecords, previewExport } from './export-records';
import { endOf, NO_EXPORT, type ExportView, type ExportWork } from './export-state';
import { orderExport, type Exporting, type ExportSetting } from './order-export';
import { clearOpened } from './save-stream';
import { sayHandedOver } from './say-handed-over';

interface ExportDependencies extends ExportSetting {
  /** Something was noted on records; the views follow. */
  readonly onChange: () => Promise<void>;
}

/** Runs one export at a time and tells where it stands. */
export function createExportStore({ onChange, ...setting }: ExportDependencies) {
  const store = createStore<ExportView>(() => NO_EXPORT);
  const show = (state: ExportState) => store.setState({ state });
  const { showPreview, closePreview } = createPreview((preview) => store.setState({ preview }));
  let stop = new AbortController();
  /** The end of one under way that can open what is sealed. */
  let opening: Promise<ExportState> | null = null;

  async function attempt(exporting: Exporting, work: ExportWork): Promise<void> {
    stop = new AbortController();
    store.setState({ place: exporting.place });
    const order = orderExport(setting, exporting, stop.signal, show);
    const ended = endOf(order, work);
    opening = order.vaultKey && ended;
    const state = await ended;
    opening = null;
    show(state);
    if (state.kind === 'done') await onChange();
  }

  return {
    store,
    cancel: () => stop.abort(),
    /** Breaks off what was begun while the vault was open, and then removes what such exports have left here. */
    async lock(): Promise<void> {
      if (opening) stop.abort();
      closePreview();
      await opening;
      await clearOpened();
    },
    closePreview,
    /** What was said and shown of the last one; one that is under way goes on. */
    forget(): void {
      closePreview();
      if (store.getState().state.kind !== 'working') show({ kind: 'idle' });
    },
    run: (exporting: Exporting) =>
      attempt(exporting, async (order) => {
        const result = await exportRecords(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        return { kind: 'done', ...result.value, handing: { isNoted: false, failure: null } };
      }),
    /** The editor's word that the file is where it belongs, or that it is not. */
    async handOver(...[exportId, withdrawn]: Parameters<SayHandedOver>): Promise<void> {
      const { db, editorId } = setting;
      const handing = await sayHandedOver(db, { exportId, editorId }, withdrawn);
      const { state } = store.getState();
      if (state.kind === 'done' && state.exportId === exportId) show({ ...state, handing });
      await onChange();
    },
    /** Shows the file as it would leave, on this page, so that it goes when the page or the vault is closed. */
    preview: (exporting: Exporting) =>
      attempt(exporting, async (order) => {
        const result = await previewExport(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        order.signal.throwIfAborted();
        showPreview(result.value);
        return { kind: 'idle' };
      }),
  };
}

export type ExportStore = ReturnType<typeof createExportStore>;
