import type { ExportState } from '@/components/records/export-progress';
import { failureOf } from '@/utils/records/attempt';
import type { ExportOrder } from './begin-export';
import { findRefusal } from './read-for-export';
import { tryTo } from './try-to';

/** Seconds before a rate is told; the first records say little. */
const SETTLING = 1;

/** How far it has come after so many seconds. */
export function progressAt(done: number, total: number, seconds: number): ExportState {
  const rate = seconds > SETTLING ? done / seconds : null;
  return { kind: 'working', done, total, rate, left: rate === null ? null : (total - done) / rate };
}

/** How the work on an order ends: done, refused, stopped or failed. It never throws. */
export async function endOf(
  order: ExportOrder,
  work: (order: ExportOrder) => Promise<ExportState>,
): Promise<ExportState> {
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
