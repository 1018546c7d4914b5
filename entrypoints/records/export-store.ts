import { createStore } from 'zustand/vanilla';
import type { ExportState } from '@/components/records/export-bar';
import { exportFormats } from '@/utils/exports/registry';
import { exportRecords, type ExportOrder } from './export-records';
import { findRefusal } from './read-for-export';

type Fixed = Pick<ExportOrder, 'db' | 'setting' | 'editorId'> & {
  readonly organization: string;
  readonly extensionVersion: string;
  readonly vaultKey: () => CryptoKey | null;
};

/** Seconds before a rate is told; the first records say little. */
const SETTLING = 1;

/** Runs one export at a time and tells where it stands. `run` resolves to true when the file was handed over. */
export function createExportStore({ organization, extensionVersion, vaultKey, ...fixed }: Fixed) {
  const store = createStore<{ readonly state: ExportState }>(() => ({ state: { kind: 'idle' } }));
  const show = (state: ExportState) => store.setState({ state });
  let stop = new AbortController();

  async function run(
    formatId: string,
    variant: string | undefined,
    recordIds: readonly string[],
  ): Promise<boolean> {
    const format = exportFormats.find(({ id }) => id === formatId);
    if (!format) throw new Error('There is no such format.');
    stop = new AbortController();
    const total = recordIds.length;
    const started = performance.now();
    const createdAt = new Date().toISOString();
    const key = vaultKey();
    show({ kind: 'working', done: 0, total, rate: null, left: null });
    try {
      const refusal = await findRefusal({ db: fixed.db, format, recordIds, vaultKey: key });
      if (refusal) {
        show(refusal === 'locked' ? { kind: 'locked' } : { kind: 'refused', refusal });
        return false;
      }
      const result = await exportRecords({
        ...fixed,
        format,
        variant,
        recordIds,
        vaultKey: key,
        info: { organization, createdAt, extensionVersion },
        fileName: `bevara-${createdAt.slice(0, 10)}.${format.extension}`,
        signal: stop.signal,
        onProgress: (done) => show(progressAt(done, total, (performance.now() - started) / 1_000)),
      });
      show(
        result.ok
          ? { kind: 'done', count: result.value.records, faults: result.value.faults.length }
          : { kind: 'failed', code: result.failure.code },
      );
      return result.ok;
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'AbortError') show({ kind: 'cancelled' });
      else show({ kind: 'failed', code: name === 'QuotaExceededError' ? 'disk-full' : 'unexpected' });
      return false;
    }
  }

  return { store, run, cancel: () => stop.abort() };
}

function progressAt(done: number, total: number, seconds: number): ExportState {
  const rate = seconds > SETTLING ? done / seconds : null;
  return { kind: 'working', done, total, rate, left: rate === null ? null : (total - done) / rate };
}

export type ExportStore = ReturnType<typeof createExportStore>;
