import { createStore } from 'zustand/vanilla';
import type { ExportState } from '@/components/records/export-bar';
import { bagFormat } from '@/utils/exports/bag/create-bag';
import { exportRecords, type ExportOrder } from './export-records';

type Fixed = Pick<ExportOrder, 'db' | 'organization' | 'extensionVersion' | 'editorId'>;

/** Runs one export at a time and tells where it stands. `run` resolves to true when the package was handed over. */
export function createExportStore(fixed: Fixed) {
  const store = createStore<{ readonly state: ExportState }>(() => ({ state: { kind: 'idle' } }));
  const show = (state: ExportState) => store.setState({ state });
  let stop = new AbortController();

  async function run(recordIds: readonly string[], fileName: string): Promise<boolean> {
    stop = new AbortController();
    const total = recordIds.length;
    show({ kind: 'working', done: 0, total });
    try {
      const result = await exportRecords({
        ...fixed,
        format: bagFormat,
        recordIds,
        fileName,
        signal: stop.signal,
        onProgress: (done) => show({ kind: 'working', done, total }),
      });
      show(
        result.ok
          ? { kind: 'done', count: result.value.records }
          : { kind: 'failed', code: result.failure.code },
      );
      return result.ok;
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'AbortError') show({ kind: 'idle' });
      else show({ kind: 'failed', code: name === 'QuotaExceededError' ? 'disk-full' : 'unexpected' });
      return false;
    }
  }

  return { store, run, cancel: () => stop.abort() };
}

export type ExportStore = ReturnType<typeof createExportStore>;
