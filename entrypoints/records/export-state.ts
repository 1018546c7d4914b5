import type { ExportState } from '@/components/records/export-progress';
import { failureOf } from '@/utils/records/attempt';
import type { ExportOrder } from './begin-export';
import { findRefusal } from './read-for-export';
import { tryTo } from './try-to';

/** Where the last export stands, and where on the page it was asked for. */
export interface ExportView {
  readonly state: ExportState;
  readonly place: string | null;
  /** Blob address of a file that is looked at, as it would leave; null when none is. */
  readonly preview: string | null;
}

export const NO_EXPORT: ExportView = { state: { kind: 'idle' }, place: null, preview: null };

/** Seconds before a rate is told; the first records say little. */
const SETTLING = 1;

/** Milliseconds between two tellings: drawing the page anew for every record would cost more than the export. */
const TELLING = 100;

/** Tells how far it has come since now: done, of how many, at which rate and how long it still takes. */
export function createProgress(
  total: number,
  tell: (state: ExportState) => void,
  now: () => number = () => performance.now(),
): (done: number) => void {
  const started = now();
  let last = -Infinity;
  return (done) => {
    const at = now();
    if (at - last < TELLING && done < total) return;
    last = at;
    const seconds = (at - started) / 1_000;
    const rate = seconds > SETTLING ? done / seconds : null;
    tell({ kind: 'working', done, total, rate, left: rate === null ? null : (total - done) / rate });
  };
}

/** Carries out an order; it may throw. */
export type ExportWork = (order: ExportOrder) => Promise<ExportState>;

/** How the work on an order ends: done, refused, stopped or failed. It never throws. */
export async function endOf(order: ExportOrder, work: ExportWork): Promise<ExportState> {
  try {
    const asked = await tryTo(order.db, () => findRefusal(order));
    if (!asked.ok) return { kind: 'failed', code: asked.failure };
    const refusal = asked.value;
    if (refusal === 'locked' || refusal === 'gone') return { kind: refusal };
    return refusal ? { kind: 'refused', refusal } : await work(order);
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return { kind: 'cancelled' };
    return { kind: 'failed', code: failureOf(error)?.code ?? 'unexpected' };
  }
}
