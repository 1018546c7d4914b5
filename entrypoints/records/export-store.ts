import { createStore } from 'zustand/vanilla';
import type { ExportWish } from '@/components/records/export-bar';
import type { ExportState } from '@/components/records/export-progress';
import { exportFormats } from '@/utils/exports/registry';
import type { PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { ExportOrder } from './begin-export';
import { exportRecords, previewExport } from './export-records';
import { createProgress, endOf } from './export-state';

type Fixed = Pick<ExportOrder, 'db' | 'setting' | 'editorId'> & {
  readonly organization: string;
  readonly extensionVersion: string;
  readonly vaultKey: () => CryptoKey | null;
};

/** Runs one export at a time and tells where it stands. */
export function createExportStore({ organization, extensionVersion, vaultKey, ...fixed }: Fixed) {
  const store = createStore<{ readonly state: ExportState }>(() => ({ state: { kind: 'idle' } }));
  const show = (state: ExportState) => store.setState({ state });
  let stop = new AbortController();

  function begin(
    { format: formatId, variant, context = '' }: ExportWish,
    recordIds: readonly string[],
    copy?: PlannedCopy,
  ): ExportOrder {
    const format = exportFormats.find(({ id }) => id === formatId);
    if (!format) throw new Error('There is no such format.');
    stop = new AbortController();
    const total = recordIds.length;
    const createdAt = new Date().toISOString();
    show({ kind: 'working', done: 0, total, rate: null, left: null });
    return {
      ...fixed,
      format,
      variant,
      context,
      recordIds,
      vaultKey: vaultKey(),
      info: { organization, createdAt, extensionVersion },
      signal: stop.signal,
      onProgress: createProgress(total, show),
      ...(copy && { copy }),
    };
  }

  async function attempt(
    order: ExportOrder,
    work: (order: ExportOrder) => Promise<ExportState>,
  ): Promise<boolean> {
    const state = await endOf(order, work);
    show(state);
    return state.kind === 'done';
  }

  return {
    store,
    cancel: () => stop.abort(),
    /** What was said of the last one; one that is under way goes on. */
    forget: () => void (store.getState().state.kind !== 'working' && show({ kind: 'idle' })),
    /** Resolves to true when the file was handed over. */
    run: (wish: ExportWish, recordIds: readonly string[], copy?: PlannedCopy) =>
      attempt(begin(wish, recordIds, copy), async (order) => {
        const result = await exportRecords(order);
        return result.ok ? { kind: 'done', ...result.value } : { kind: 'failed', code: result.failure.code };
      }),
    /** Opens the file as it would leave, in a tab of its own. */
    preview: (wish: ExportWish, recordIds: readonly string[], copy: PlannedCopy) =>
      attempt(begin(wish, recordIds, copy), async (order) => {
        const result = await previewExport(order);
        if (!result.ok) return { kind: 'failed', code: result.failure.code };
        open(URL.createObjectURL(result.value), '_blank', 'noopener');
        return { kind: 'idle' };
      }),
  };
}

export type ExportStore = ReturnType<typeof createExportStore>;
