import type { RemovalOutcome } from '@/utils/domain/removal';
import { readFate, type Fate } from './read-fate';
import { refuse, type RefusalReason } from './removal';
import type { Run } from './run';
import { waitFor } from './wait-for';

type Seen =
  { readonly kind: 'stop'; readonly reason: RefusalReason } | { readonly kind: 'fate'; readonly fate: Fate };

/**
 * Watches the page for the result, never trusting a click: it must be there, and still be there after `timing.settle`.
 * `onLook` is called at every look. Null when nothing came of it in `milliseconds`.
 */
export async function watchResult(
  run: Run,
  milliseconds: number,
  onLook: () => void = () => undefined,
): Promise<RemovalOutcome | null> {
  function look(): Seen | null {
    onLook();
    const stop = run.adapter.findStop(run.page());
    if (stop) return { kind: 'stop', reason: stop };
    const fate = readFate(run);
    return fate && { kind: 'fate', fate };
  }
  const seen = await waitFor(look, {
    document: run.page().document,
    milliseconds,
    holds: ({ kind }) => (kind === 'stop' ? 0 : run.timing.settle),
    isSame: (a, b) => a.kind === 'fate' && b.kind === 'fate' && a.fate === b.fate,
    signal: run.signal,
  });
  if (!seen) return null;
  if (seen.kind === 'stop') return refuse(run.progress.step, seen.reason);
  if (seen.fate === 'vanished') return { kind: 'unconfirmed', step: 'verify' };
  return { kind: seen.fate, how: run.progress.isAssisted ? 'assisted' : 'driven' };
}
